import type { CatalogueNames } from '../../base'

/** Was zu einer Anforderung zu tun ist, in unseren Worten: in einer Anlage, und beim Mining und Verwahren. */
export const guidance: CatalogueNames['guidance'] = {
  'SR 1.1': {
    ot: 'Anmeldung an jedem HMI, jeder Engineering-Station, jeder Webseite einer Steuerung und jeder Switch-Konsole einschalten; für das stets offene Panel in der Warte einen dokumentierten physischen Schutz vorsehen.',
    mining:
      'Anmeldung an Flottenverwaltung, Weboberfläche jedes Miners, Kühlsteuerung und PDU-Seite verlangen, damit sich kein Dashboard ohne Zugangsdaten öffnet.',
  },
  'SR 1.1 RE 1': {
    ot: 'Gemeinsame Bediener- und Adminkonten durch ein benanntes Konto je Person ersetzen und ein versiegeltes, protokolliertes Notfallkonto behalten.',
    mining:
      'Jedem Techniker und Hosting-Kunden ein benanntes Konto in der Flottenverwaltung geben und die Root-Anmeldung abschaffen, die alle ASICs teilen.',
  },
  'SR 1.1 RE 2': {
    ot: 'Einen zweiten Faktor, der sich nicht wiederverwenden lässt, vor VPN und Jump Host setzen, ehe eine Sitzung eines Herstellers oder von außen eine Steuerungszone erreicht.',
    mining:
      'Am Fernzugriffs-Gateway ein Hardware-Token oder eine Authenticator-App verlangen, ehe ein Hersteller oder Bediener von außen das Netz der Farm erreicht.',
  },
  'SR 1.1 RE 3': {
    ot: 'Token oder Chipkarten an alle Bediener und Ingenieure ausgeben und sie auch für Anmeldungen vor Ort an HMIs und Engineering-Stationen nutzen.',
    mining:
      'Hardware-Schlüssel an jeder Konsole der Leitstelle, an den Racks vor Ort und am Bildschirm für Auszahlungen nutzen, nicht nur beim Fernzugriff.',
  },
  'SR 1.2': {
    ot: 'Verbindungen zwischen Maschinen wie OPC-UA-Clients, Historians und Nachbarsteuerungen mit Zertifikaten oder Schlüsseln authentifizieren, mindestens mit einer festen, gefilterten Liste der Partner.',
    mining:
      'Miner, Flottenverwaltung und Pool-Proxy sich gegenseitig authentifizieren lassen, etwa mit einem Pool-Protokoll mit Schlüsseln, statt jedem Host zu trauen, der am Pool-Port antwortet.',
  },
  'SR 1.2 RE 1': {
    ot: 'Für jede Steuerung, jeden Server und jedes Dienstkonto ein eigenes Zertifikat oder einen eigenen Schlüssel ausstellen und aufhören, Zugangsdaten über eine Flotte zu kopieren.',
    mining:
      'Jedem ASIC-Controller bei der Annahme ein eigenes Zertifikat oder eine eigene Identität für den Portzugang geben, damit sich ein gestohlenes Gerät sperren lässt, ohne die Reihe anzufassen.',
  },
  'SR 1.3': {
    ot: 'Ein einziges Verzeichnis aller Konten auf HMIs, Steuerungen, Historians und Netzgeräten führen, mit Besitzer und Ablauf beim Ausscheiden.',
    mining:
      'Jedes Konto auf Flottenverwaltung, Miner-Firmware, PDUs und Pool-Dashboard auflisten und Ausgeschiedene und frühere Hosting-Kunden am selben Tag entfernen.',
  },
  'SR 1.3 RE 1': {
    ot: 'HMIs, Server, Switches und Jump Hosts an ein eigenes OT-Verzeichnis anschließen, das nicht vom Unternehmensverzeichnis abhängt.',
    mining:
      'Vor Ort ein OT-Verzeichnis für Flottenverwaltung, Switches, Kühlserver und Jump Hosts betreiben, getrennt vom Büro.',
  },
  'SR 1.4': {
    ot: 'Eine Namensregel für Benutzer, Rollen, Dienstkonten und Geräte festlegen und eine abgelegte Kennung nie an andere vergeben.',
    mining:
      'Jeden Worker-Namen an Seriennummer, Rackplatz und Eigentümer binden, damit ein unbekannter Worker auffällt.',
  },
  'SR 1.5': {
    ot: 'Jedes Werkspasswort bei der Inbetriebnahme ändern, Zugangsdaten in einem OT-Tresor halten und sie wechseln, wenn Personal oder Hersteller gehen.',
    mining:
      'Die Werksanmeldung jedes ASIC und jeder PDU bei der Annahme per Skript ändern und kein Gerät einbauen, dessen Vorgabe noch gilt.',
  },
  'SR 1.5 RE 1': {
    ot: 'Steuerungen, Gateways und Server mit TPM oder Sicherheitschip wählen und ihre Dienstschlüssel dort halten.',
    mining:
      'Die Schlüssel von Flottenverwaltung, Pool-Proxy und Auszahlungsdienst in einem TPM oder HSM halten, damit ein kopiertes Abbild nichts hergibt.',
  },
  'SR 1.6': {
    ot: 'Jeden Teilnehmer von Anlagen-WLAN und Mobilfunk-Gateways authentifizieren und Gastnetze von Steuerungssegmenten fernhalten.',
    mining:
      'Tablets, Scanner und Funkbrücken der Container, die an die Racks kommen, authentifizieren und dem Gast-WLAN keinen Weg ins Miner-Netz lassen.',
  },
  'SR 1.6 RE 1': {
    ot: 'Vom gemeinsamen WLAN-Schlüssel zu Zugangsdaten je Benutzer und Gerät wechseln, etwa Enterprise-Authentifizierung mit Zertifikaten.',
    mining:
      'Jedem Techniker-Tablet und jeder Containerbrücke ein eigenes WLAN-Zertifikat geben, damit ein verlorenes Tablet gesperrt wird, ohne die Anlage neu zu verschlüsseln.',
  },
  'SR 1.7': {
    ot: 'Eine Passwortregel der Anlage auf HMIs, Servern und Netzgeräten durchsetzen und für jedes Gerät, das sie nicht kann, den Ersatzschutz aufschreiben.',
    mining:
      'In der Flottenverwaltung eine Mindestlänge durchsetzen und Minern und PDUs erzeugte Passwörter geben, statt Techniker wählen zu lassen.',
  },
  'SR 1.7 RE 1': {
    ot: 'Passwortverlauf sowie Mindest- und Höchstalter für Konten von Menschen im OT-Verzeichnis einstellen.',
    mining:
      'Verlauf und Altersgrenzen für Bediener- und Hosting-Konten setzen, so gelegt, dass bei einem Lastabruf niemand ausgesperrt ist.',
  },
  'SR 1.7 RE 2': {
    ot: 'Dienst- und Gerätepasswörter nach Plan wechseln, mit einem Werkzeug, das beide Enden zugleich ändert.',
    mining:
      'Passwörter von Miner-API, PDUs und Datenbanken nach festem Plan als Flottenauftrag wechseln, zuerst an einer kleinen Testreihe.',
  },
  'SR 1.8': {
    ot: 'Eine OT-Ausgabestelle mit schriftlichen Regeln für Ausgabe, Erneuerung und Sperrung betreiben oder die des Unternehmens nutzen, und sicherstellen, dass ihr Ausfall den Prozess nicht anhält.',
    mining:
      'Zertifikate für Flottenverwaltung, VPN und Gateways von einer einzigen dokumentierten Stelle mit verfolgten Ablaufdaten ausstellen statt selbst signierter Reste auf jeder Box.',
  },
  'SR 1.9': {
    ot: 'OPC-UA-, VPN- und Webendpunkte so einstellen, dass sie Kette, Ablauf und Sperrung prüfen, und die Option „alles annehmen“ abschalten.',
    mining:
      'Den Pool-Proxy den öffentlichen Schlüssel des Pools festhalten lassen und Gateways unbekannte oder abgelaufene Zertifikate ablehnen lassen.',
  },
  'SR 1.9 RE 1': {
    ot: 'Private Schlüssel auf Engineering-Stationen, Gateways und Servern in TPMs, Chipkarten oder HSMs halten.',
    mining:
      'Schlüssel der Bediener auf Hardware-Token halten und die Schlüssel für Anlagen-VPN und Auszahlungen in einem HSM oder einer Hardware-Wallet.',
  },
  'SR 1.10': {
    ot: 'Prüfen, dass HMIs, Webseiten und Konsolen Geheimnisse verdecken und bei Fehlern nur eine allgemeine Meldung geben.',
    mining:
      'Prüfen, dass Seiten von Minern und Flottenverwaltung Passwörter und Pool-Zugangsdaten verdecken und auf jede falsche Anmeldung gleich antworten.',
  },
  'SR 1.11': {
    ot: 'Sperrgrenzen auf Servern, VPN und Netzgeräten setzen und sie nur für Konsolen lockern, die im Notfall gebraucht werden.',
    mining:
      'Rateversuche an Flottenverwaltung und Gateway bremsen und Miner-Anmeldungen an der Firewall der Reihe begrenzen, wo die Firmware keine Sperre kennt.',
  },
  'SR 1.12': {
    ot: 'Einen vereinbarten Hinweistext auf HMIs, Jump Hosts, VPN-Portale und Switch-Konsolen setzen.',
    mining:
      'Auf Flottenverwaltung, Gateway und Miner-Shells einen Hinweis zeigen, der Eigentümer und Überwachung nennt.',
  },
  'SR 1.13': {
    ot: 'Allen Fernzugriff durch ein überwachtes Gateway in der DMZ führen und vergessene Modems, Mobilfunkrouter und Herstellertunnel entfernen.',
    mining:
      'Herstellerhilfe und Bediener von außen durch das Gateway der Anlage führen und das Mobilfunkmodem oder Fernwerkzeug suchen, das in einem Container geblieben ist.',
  },
  'SR 1.13 RE 1': {
    ot: 'Herstellerzugang von Haus aus geschlossen halten und vom Schichtleiter für eine benannte Person, einen Zweck und ein Zeitfenster öffnen lassen.',
    mining:
      'Jede Sitzung eines Herstellers oder entfernten Technikers von der Leitstelle genehmigen lassen, mit Ticket und automatischem Ende.',
  },
  'SR 2.1': {
    ot: 'Rollen wie Betrachter, Bediener, Ingenieur und Administrator festlegen und auf HMIs, Historians und Steuerungen durchsetzen.',
    mining:
      'Trennen, wer die Hashrate sehen, wer Miner neu starten oder abstimmen und wer Pool- oder Auszahlungsdaten ändern darf.',
  },
  'SR 2.1 RE 1': {
    ot: 'Dienstkonten, Skripte und Nachbarsteuerungen auf die Werte und Befehle beschränken, die sie brauchen, etwa nur Lesen für einen Historian.',
    mining:
      'Überwachungsskripten eine nur lesende Miner-API geben und Schreibbefehle dem Konto der Flottenverwaltung vorbehalten.',
  },
  'SR 2.1 RE 2': {
    ot: 'Rechte über Rollen im Verzeichnis oder im Sicherheitseditor des SCADA verwalten und die Zuordnung jedes Jahr prüfen.',
    mining:
      'Eine Rollentabelle für Eigentümer, Anlagenleitung, Schichttechnik, Hosting-Kunden und Prüfer führen und bei jedem Personalwechsel durchsehen.',
  },
  'SR 2.1 RE 3': {
    ot: 'Für Störungen eine überwachte Übersteuerung vorsehen, die von selbst endet und einen Eintrag im Protokoll hinterlässt.',
    mining:
      'Den Schichtleiter eine Sperre aufheben lassen, um bei einer Netznotlage Last abzuwerfen oder neu zu starten, mit automatischem Ende und Eintrag.',
  },
  'SR 2.1 RE 4': {
    ot: 'Für Downloads von Sicherheitslogik, Sollwertänderungen im Block und Änderungen von Grenzregeln eine zweite Freigabe verlangen.',
    mining:
      'Zwei Freigebende verlangen, um eine Auszahlungsadresse zu ändern, Firmware auf die ganze Flotte zu bringen oder eine Kühlverriegelung zu umgehen.',
  },
  'SR 2.2': {
    ot: 'Sagen, wo Funk wozu erlaubt ist, es am WLAN-Controller durchsetzen und protokollieren, was sich verbindet.',
    mining:
      'WLAN nur für Handgeräte der Wartung und die Anbindung von Containern erlauben, den Rest am Controller sperren und Anmeldungen protokollieren.',
  },
  'SR 2.2 RE 1': {
    ot: 'Mit Funküberwachung oder regelmäßigen Begehungen nach fremden Zugangspunkten und Mobilfunkroutern suchen.',
    mining:
      'Container und Hallen nach fremden Zugangspunkten und versteckten Mobilfunkroutern absuchen, vor allem nachdem Hosting-Kunden eigene Geräte eingebaut haben.',
  },
  'SR 2.3': {
    ot: 'USB-Speicher an HMIs und Servern sperren und nur verwaltete Engineering-Laptops an bestimmten Anschlüssen zulassen.',
    mining:
      'Nur Tablets der Anlage und einen überwachten Satz von SD-Karten und USB-Sticks zum Bespielen von Minern zulassen, mit Ausgabe und Rückgabe.',
  },
  'SR 2.3 RE 1': {
    ot: 'Mit Netzzugangskontrolle oder einer Prüfstation den Stand von Updates und Schadsoftware klären, ehe ein Laptop in eine Steuerungszone kommt.',
    mining: 'Jeden mitgebrachten Laptop am Wartungsanschluss prüfen, ehe er eine Miner-Reihe erreicht.',
  },
  'SR 2.4': {
    ot: 'Makros, Skripte und Erweiterungen auf HMIs und Servern abschalten und nur die Webinhalte erlauben, die das HMI braucht.',
    mining:
      'Makros auf Rechnern der Leitstelle abschalten und Browser, die Miner-Seiten öffnen, auf das Netz der Farm beschränken.',
  },
  'SR 2.4 RE 1': {
    ot: 'Nur signierte Skripte erlauben und Signaturen vor der Ausführung durch Anwendungskontrolle prüfen.',
    mining:
      'Nur signierte Flottenskripte und Erweiterungen ausführen und unsignierte Tuning-Skripte aus Foren ablehnen.',
  },
  'SR 2.5': {
    ot: 'Sperren bei Untätigkeit auf Engineering-Stationen und Servern setzen und die Bedienkonsole, die offen bleiben muss, durch Zutrittskontrolle schützen.',
    mining:
      'Bildschirme von Flottenverwaltung, Jump Host und Treasury nach wenigen Minuten sperren; offen bleibt nur eine lesende Wandanzeige.',
  },
  'SR 2.6': {
    ot: 'Leerlauf- und Höchstzeiten für Sitzungen an VPN und Jump Host setzen und der Warte eine Möglichkeit geben, eine Sitzung zu trennen.',
    mining: 'Untätige Herstellersitzungen am Gateway trennen und die Leitstelle jede davon sofort beenden lassen.',
  },
  'SR 2.7': {
    ot: 'Gleichzeitige Sitzungen je Konto auf SCADA-Servern, Jump Hosts und Netzgeräten begrenzen.',
    mining:
      'Je Konto eine einzige Sitzung auf Flottenverwaltung, Pool-Dashboard und Gateway erlauben, damit eine zweite Anmeldung auffällt.',
  },
  'SR 2.8': {
    ot: 'Ereignisprotokolle auf HMIs, Steuerungen, Switches und Firewalls einschalten und festlegen, welche Ereignisse jeweils festgehalten werden.',
    mining:
      'Änderungen von Pool-Einstellungen, Firmware, Anmeldungen, PDU-Schaltungen und Firewall-Treffer mit Gerät, Person und Zeit protokollieren.',
  },
  'SR 2.8 RE 1': {
    ot: 'Protokolle an einen OT-Logserver oder SIEM-Sammler in der DMZ weitergeben und über gleiche Uhren zusammenführen.',
    mining:
      'Protokolle von Minern, PDUs, Kühlung und Gateways an einen Sammler in der Leitstelle schicken und neben Einbrüche der Hashrate legen.',
  },
  'SR 2.9': {
    ot: 'Speicher für Protokolle nach der Aufbewahrungszeit bemessen und nur überschreiben, was anderswo gesichert ist.',
    mining:
      'Den Sammler für tausende gesprächige Miner bemessen und Protokolle schnell vom Gerät holen, denn eine Steuerplatine behält wenig.',
  },
  'SR 2.9 RE 1': {
    ot: 'Bei einem festen Füllstand jedes Protokollspeichers Alarm geben, früh genug zum Handeln.',
    mining: 'In der Leitstelle alarmieren, wenn der Sammler seine Füllgrenze überschreitet.',
  },
  'SR 2.10': {
    ot: 'Je System entscheiden, ob ein volles Protokoll überschreibt oder aufhört, es alarmieren und nie die Steuerung anhalten lassen.',
    mining:
      'Alarmieren, wenn im Sammler eine Reihe verstummt, und sicherstellen, dass eine volle Platte weder Kühlung noch Lastabwurf anhält.',
  },
  'SR 2.11': {
    ot: 'Jedes protokollierende Gerät seine Einträge stempeln lassen und Uhr und Zeitzone bei der Inbetriebnahme stellen.',
    mining:
      'Uhren von Minern, PDUs, Steuerungen und Zählern stellen, damit sich ein Ausfall und ein Lastabruf nebeneinanderlegen lassen.',
  },
  'SR 2.11 RE 1': {
    ot: 'Redundante Zeitserver im OT-Netz betreiben und jedes Gerät darauf richten.',
    mining:
      'Jede Reihe aus einer Quelle vor Ort mit Zeit versorgen, damit Miner keinen Zeitserver im Internet brauchen.',
  },
  'SR 2.11 RE 2': {
    ot: 'Zeitverteilung authentifizieren, Änderungen daran beschränken und bei Zeitsprüngen alarmieren.',
    mining:
      'Authentifizierte Zeit aus einem geschützten Empfänger nutzen und bei Sprüngen alarmieren, die eine Adressänderung verwischen könnten.',
  },
  'SR 2.12': {
    ot: 'Bedienhandlungen, Sollwerte und Logik-Downloads an benannte Konten mit geschützten Einträgen binden.',
    mining:
      'Belegen können, welche Person eine Firmware-Verteilung, einen Poolwechsel oder eine neue Auszahlungsadresse freigegeben hat.',
  },
  'SR 2.12 RE 1': {
    ot: 'Befehle von Diensten und Geräten signieren oder mit Schlüsseln versehen, damit sich jedes Schreiben dem Absender zuordnen lässt.',
    mining:
      'Automatik für Tuning und Lastabwurf jeden Befehl signieren lassen, damit jede Änderung zum sendenden Dienst führt.',
  },
  'SR 3.1': {
    ot: 'Protokolle und Netze nutzen, die beschädigte oder geänderte Nachrichten erkennen lassen, und Kabel und Schalträume schützen, wo das Protokoll es nicht kann.',
    mining:
      'Pool- und Steuerungsverkehr gegen Umschreiben schützen, denn eine geänderte Pool-Nachricht im Klartext kann Hashrate unbemerkt umleiten.',
  },
  'SR 3.1 RE 1': {
    ot: 'TLS, IPsec, OPC-UA-Signaturen oder authentifizierte Industrieprotokolle auf Strecken nutzen, die Befehle tragen.',
    mining:
      'Ein verschlüsseltes und authentifiziertes Pool-Protokoll oder einen Tunnel zum Pool nutzen, und TLS oder VPN zwischen Flottenverwaltung und Kühlsteuerungen.',
  },
  'SR 3.2': {
    ot: 'Erlaubnislisten oder vom Hersteller freigegebenen Virenschutz auf HMIs und Servern einsetzen, mit geprüften Updates über die DMZ.',
    mining:
      'Rechner von Flottenverwaltung, Treasury und Leitstelle mit Erlaubnislisten schützen und Miner-Firmware gegen bekannte Prüfsummen prüfen.',
  },
  'SR 3.2 RE 1': {
    ot: 'An der Grenzfirewall, am Dateiserver der DMZ und an der USB-Station prüfen.',
    mining:
      'Firmware-Dateien, SD-Karten und Laptops von Herstellern an einer einzigen Stelle prüfen, ehe sie eine Reihe berühren.',
  },
  'SR 3.2 RE 2': {
    ot: 'Agenten und Signaturen von einer OT-Konsole in der DMZ aus verwalten und Abdeckung und Funde melden.',
    mining: 'Den Stand von Endgeräten und Firmware-Prüfsummen aller Anlagen an eine Konsole der Leitstelle melden.',
  },
  'SR 3.3': {
    ot: 'Testfälle für Sperren, Firewallregeln, Virenerkennung und Protokolle schreiben und bei Werks- und Anlagenabnahme sowie jeder Revision ausführen.',
    mining:
      'Trennung der Reihen, Vorgabepasswörter und Alarmwege prüfen, wenn ein Container in Betrieb geht, und wieder bei jedem Wartungsfenster.',
  },
  'SR 3.3 RE 1': {
    ot: 'Die Prüfungen mit einem Prüfstand für Konfiguration und Firewall bei Abnahme und Wartung automatisieren.',
    mining: 'Bei Annahme und Wartung automatisch Zugangsdaten, offene Ports und Erreichbarkeit jeder Reihe prüfen.',
  },
  'SR 3.3 RE 2': {
    ot: 'Passive oder vom Hersteller freigegebene Prüfungen nutzen, die den Schutz prüfen, ohne die Steuerung zu stören.',
    mining:
      'Die Grenze zwischen Büro und Minern ständig mit einem Köderhost prüfen und alarmieren, wenn etwas durchkommt.',
  },
  'SR 3.4': {
    ot: 'Steuerungslogik, HMI-Projekte und Konfigurationen als Sollstand festhalten, regelmäßig vergleichen und Signaturen vor dem Download prüfen.',
    mining:
      'Firmware-Prüfsumme, Poolliste und Auszahlungs-Worker jedes Miners mit dem freigegebenen Sollstand vergleichen und nur signierte Abbilder annehmen.',
  },
  'SR 3.4 RE 1': {
    ot: 'Benannten Empfängern einen Alarm schicken, wenn Logik oder Dateien vom Sollstand abweichen.',
    mining: 'Die Leitstelle rufen, wenn Firmware, Pool oder Worker eines Miners vom Sollstand abweichen.',
  },
  'SR 3.5': {
    ot: 'Sollwerte außerhalb der Grenzen, fehlerhafte Nachrichten und unerwartete Funktionscodes in Steuerung, HMI und Grenzprüfung ablehnen.',
    mining:
      'Frequenz, Spannung, Lüfter- und Pumpensollwerte begrenzen und fehlerhafte Pool- oder API-Nachrichten vor der Steuerung ablehnen.',
  },
  'SR 3.6': {
    ot: 'Für jeden Ausgang festlegen, ob er hält, einen Wert annimmt oder abfällt, und es mit gezogener Verbindung prüfen.',
    mining:
      'Pumpen, Lüftern und Schaltern einen gewählten sicheren Zustand geben und Miner drosseln oder abschalten lassen, wenn Steuer- oder Kühlsignale fehlen.',
  },
  'SR 3.7': {
    ot: 'Einzelheiten in geschützten Protokollen halten und nach außen nur allgemeine Fehler zeigen.',
    mining:
      'Firmware-Stände, Stacktraces und Pool-Zugangsdaten aus Fehlerseiten von Minern und Flottenverwaltung heraushalten.',
  },
  'SR 3.8': {
    ot: 'Auf Web-HMIs, VPN und Jump Hosts gesicherte Sitzungen nutzen und Protokolle ohne solche tunneln oder abschaffen.',
    mining:
      'Sitzungen von Flottenverwaltung und Gateway über TLS mit geschützten Token führen und Miner-Seiten im Klartext hinter einen Proxy stellen, der das tut.',
  },
  'SR 3.8 RE 1': {
    ot: 'Prüfen, dass Abmelden und Ablauf die Sitzung von Web-HMIs und Portalen auf dem Server beenden.',
    mining:
      'Prüfen, dass sich ein abgemeldetes Token von Flottenverwaltung oder Kundenportal nicht wieder benutzen lässt.',
  },
  'SR 3.8 RE 2': {
    ot: 'Produkte bevorzugen, die bei jeder Anmeldung eine neue Sitzungskennung ausgeben und unbekannte ablehnen.',
    mining:
      'Prüfen, dass das Hosting-Portal bei der Anmeldung ein neues Token ausgibt und Token ablehnt, die es nie vergeben hat.',
  },
  'SR 3.8 RE 3': {
    ot: 'Lieferanten um Nachweis bitten, dass Sitzungstoken aus einem anerkannten Zufallsgenerator kommen.',
    mining:
      'Den Hersteller der Farm-Software um Nachweis zufälliger Token bitten und Miner-Firmware mit vorhersagbaren Token meiden.',
  },
  'SR 3.9': {
    ot: 'Den Logserver auf eine eigene Rolle beschränken und Einträge sofort vom Quellgerät weitergeben.',
    mining:
      'Protokolle zu Poolwechsel, Auszahlung und Firmware dort halten, wo Techniker vor Ort sie nicht ändern können.',
  },
  'SR 3.9 RE 1': {
    ot: 'Prüfprotokolle auf einmal beschreibbarem Speicher mit Durchsetzung in Hardware ablegen.',
    mining: 'Freigaben von Auszahlungen und Firmware außerhalb der Anlage auf einmal beschreibbarem Speicher ablegen.',
  },
  'SR 4.1': {
    ot: 'Rezepte, Zugangsdaten, Netzpläne und Logik einstufen und Leserechte und Verschlüsselung danach setzen.',
    mining:
      'Beschränken, wer Pool-Zugangsdaten, Auszahlungsadressen, Stromverträge, Tuning-Profile und Anlagenpläne lesen kann.',
  },
  'SR 4.1 RE 1': {
    ot: 'Platten von Laptops und Sicherungen verschlüsseln und jede Sitzung tunneln, die die Anlage verlässt.',
    mining:
      'Sicherungen und Techniker-Laptops verschlüsseln und Fernsitzungen nur in verschlüsselten Tunneln durchs Internet führen.',
  },
  'SR 4.1 RE 2': {
    ot: 'Verkehr auf jedem Conduit verschlüsseln, auch zwischen vertrauten inneren Zonen.',
    mining:
      'Verkehr von Flottenverwaltung, Messung und Kühlung auf jedem Conduit zwischen Zonen verschlüsseln, auch in einem Gebäude.',
  },
  'SR 4.2': {
    ot: 'Speicher von Steuerungen, Platten und Firewall-Konfigurationen vor Entsorgung, Rückgabe oder Wiederverwendung löschen oder zerstören und festhalten.',
    mining:
      'Pool-Zugangsdaten, Worker-Namen, Schlüssel und Netzeinstellungen von ASIC-Steuerplatinen vor Verkauf oder Reparatur löschen.',
  },
  'SR 4.2 RE 1': {
    ot: 'Plattformen und Hypervisoren wählen, die gemeinsamen Speicher zwischen Benutzern und Prozessen leeren, und Nachweise verlangen.',
    mining:
      'Kundendashboards und Auszahlungsdienste auf Hosts betreiben, die Speicher zwischen Mandanten leeren, oder auf getrennten Hosts.',
  },
  'SR 4.3': {
    ot: 'Eine freigegebene Liste von Algorithmen und Schlüssellängen veröffentlichen, ein Schlüsselverzeichnis führen und den Wechsel planen.',
    mining:
      'Aktuelle TLS- und VPN-Verfahren und dokumentierte Schlüsselzeremonien für Auszahlungs- und Signierschlüssel nutzen und selbst gemachte Chiffren fallen lassen.',
  },
  'SR 5.1': {
    ot: 'Steuerung, DMZ, Geschäft und Sicherheitstechnik in eigene VLANs oder Subnetze stellen, mit nur gerouteten und gefilterten Wegen dazwischen.',
    mining:
      'Büro, Leitstelle, Miner, Kühl- und Stromsteuerung und Treasury in eigene Segmente stellen, ohne flachen Weg dazwischen.',
  },
  'SR 5.1 RE 1': {
    ot: 'Eigene Switches, Kabel und Firewallports für Steuerungsnetze nutzen statt VLANs auf gemeinsamen Geräten.',
    mining: 'Kühl- und Stromsteuerung eigene Switches und Anbindungen geben, getrennt von Miner-Reihen und Büronetz.',
  },
  'SR 5.1 RE 2': {
    ot: 'Namens-, Adress-, Zeit- und Verzeichnisdienste in der OT betreiben, damit die Anlage auch ohne Verbindung zum Geschäft läuft.',
    mining:
      'Adress-, Namens- und Zeitdienste und die Flottenverwaltung vor Ort betreiben, damit die Reihen ihre Einstellungen behalten, wenn Büro oder Internet ausfallen.',
  },
  'SR 5.1 RE 3': {
    ot: 'Sicherheitstechnik und andere kritische Netze auf eigener Hardware trennen, mit höchstens einer Einwegstrecke hinaus.',
    mining:
      'Hochspannungsschutz und Notabschaltung auf eigener Hardware trennen, mit höchstens Daten in einer Richtung hinaus.',
  },
  'SR 5.2': {
    ot: 'Auf jeden Conduit eine Firewall oder Gleichwertiges setzen und ihre Regeln aus den dokumentierten Datenflüssen schreiben.',
    mining:
      'Zwischen Büro, DMZ, Leitstelle und Miner-Reihen eine Firewall setzen, mit Regeln aus den Datenflüssen der Zeichnung.',
  },
  'SR 5.2 RE 1': {
    ot: 'Jeden Regelsatz mit „alles ablehnen“ enden lassen und jede erlaubte Quelle, jedes Ziel, jeden Dienst und jede Richtung begründen.',
    mining:
      'Aus den Reihen nur Pool-, Zeit- und Verwaltungsverkehr erlauben und den Rest ablehnen, auch vom Miner ins Internet überhaupt.',
  },
  'SR 5.2 RE 2': {
    ot: 'Einen Schalter vorbereiten und üben, der die Steuerungszone trennt, und zeigen, dass der Prozess weiterläuft.',
    mining:
      'Üben, die Anlage von Büro und Internet zu trennen, während Kühlung, Stromschutz und Lastabwurf weiterarbeiten.',
  },
  'SR 5.2 RE 3': {
    ot: 'Grenzgeräte nutzen, die bei Ausfall schließen und kein Umgehungsrelais haben, und Sicherheitsfunktionen davon unabhängig halten.',
    mining:
      'Gateways bei Ausfall sperren lassen und thermische Auslöser und Schalterschutz von diesen Strecken fernhalten.',
  },
  'SR 5.3': {
    ot: 'Mail- und Chatprogramme von HMIs und Servern entfernen und diese Dienste an der Grenze sperren.',
    mining:
      'E-Mail, Chat und soziale Medien von Konsolen und Miner-Segmenten fernhalten und dafür einen Büro-PC nutzen.',
  },
  'SR 5.3 RE 1': {
    ot: 'Senden wie Empfangen sperren, auch Webmail und Messenger, und Alarme über ein kontrolliertes Relais schicken.',
    mining:
      'Nachrichten herein und hinaus auf Reihen und Konsolen sperren und Alarmtexte über ein Einwegrelais in der DMZ schicken.',
  },
  'SR 5.4': {
    ot: 'Historian, SCADA, Engineering und Berichte nach Wichtigkeit auf eigene Hosts oder Partitionen trennen.',
    mining:
      'Flottenverwaltung, Kundenportal, Auszahlungsdienst und Kühl-SCADA auf eigenen Hosts halten, nicht auf einem Server.',
  },
  'SR 6.1': {
    ot: 'Dem Sicherheitspersonal eine nur lesende Sicht auf Protokolle am Logserver und an wichtigen Geräten geben.',
    mining:
      'Der Sicherheitsleitung nur lesenden Zugang zu Protokollen von Flottenverwaltung, Gateway und Auszahlung geben.',
  },
  'SR 6.1 RE 1': {
    ot: 'Protokolle dem SIEM über Syslog, eine API oder Agenten zugänglich machen.',
    mining: 'Protokolle von Flottenverwaltung, Minern und Gateways per API oder Syslog ans SIEM geben statt von Hand.',
  },
  'SR 6.2': {
    ot: 'Passive OT-Netzüberwachung einsetzen und Alarme mit festgelegter Reaktionszeit durchsehen.',
    mining:
      'Auf neue Pool-Adressen, Scans zwischen Reihen, unerwartete Neustarts und schleichende Hashrate achten und jemanden rufen, der handeln kann.',
  },
  'SR 7.1': {
    ot: 'Steuerungen und HMIs unter Netzlast prüfen und zeigen, dass die Steuerung eingeschränkt weiterläuft.',
    mining:
      'Zeigen, dass Kühl- und Stromsteuerung weiterlaufen, während Miner-Netz oder Pool-Strecke überflutet werden, und Ersatzpools festlegen.',
  },
  'SR 7.1 RE 1': {
    ot: 'Begrenzungen, Sturmschutz und Verkehrsformung auf Grenzgeräten und Switches einsetzen.',
    mining: 'Verwaltungs- und Suchverkehr tausender Miner begrenzen, mit Sturmschutz auf den Switches der Reihen.',
  },
  'SR 7.1 RE 2': {
    ot: 'Ausgehenden Verkehr filtern und begrenzen, was ein übernommener Host an andere Zonen oder nach außen senden kann.',
    mining:
      'Ausgehenden Verkehr der Reihen filtern, damit gekaperte Miner weder Pool noch Büro noch Internet überfluten.',
  },
  'SR 7.2': {
    ot: 'Scans und Sicherungen planen, ihre Last auf Prozessor und Leitung begrenzen und am langsamsten Gerät prüfen.',
    mining: 'Flottenscans in Wellen fahren, damit Steuerplatinen, PDUs und Kühlsteuerungen nicht überlastet werden.',
  },
  'SR 7.3': {
    ot: 'Steuerungsprogramme, HMI-Projekte, Switch- und Firewall-Konfigurationen und Server nach festem Plan sichern.',
    mining:
      'Miner-Profile, Datenbank der Flottenverwaltung, Steuerungslogik, Switch-Konfigurationen und Wiederherstellung der Wallets sichern, jedes an eigenem geschütztem Ort.',
  },
  'SR 7.3 RE 1': {
    ot: 'Eine Stichprobe auf Ersatzhardware zurückspielen und das Ergebnis festhalten.',
    mining:
      'Flottenverwaltung und ein Steuerungsprogramm auf einem Ersatzgerät zurückspielen und die Wiederherstellung einer Wallet an einem Gerät ohne Netz prüfen.',
  },
  'SR 7.3 RE 2': {
    ot: 'Sicherungen und Versionsvergleich mit einem OT-Werkzeug planen.',
    mining:
      'Nächtliche Kopien von Flottenverwaltung, Switches und Steuerungen planen und bei einem ausgefallenen Lauf alarmieren.',
  },
  'SR 7.4': {
    ot: 'Geprüfte Abläufe, Medien, Lizenzen und Ersatzteile für den Neuaufbau bereithalten und dabei auch Sicherheitseinstellungen und Updates wiederherstellen.',
    mining:
      'Muster-Abbilder für Miner, Flottenverwaltung und Steuerungen bereithalten und eine Reihenfolge für den Neustart: Strom, Kühlung, Netz, dann Hashing.',
  },
  'SR 7.5': {
    ot: 'Steuerungen, Switches, Firewalls und Zutrittskontrolle über eine USV speisen und prüfen, dass der Schutz heil zurückkommt.',
    mining:
      'Firewalls, Flottenverwaltung, Kühlsteuerung und Türen an eine USV hängen, auch wenn die ASICs es nicht sind, und das Umschalten prüfen.',
  },
  'SR 7.6': {
    ot: 'Jede Geräteart nach einem schriftlichen Sollstand härten und die Einstellungen damit vergleichen.',
    mining:
      'Einen gehärteten Sollstand je Miner-Modell, PDU, Switch und Gateway führen und die Flotte damit vergleichen.',
  },
  'SR 7.6 RE 1': {
    ot: 'Einstellungen in strukturierter Form ausgeben und automatisch vergleichen.',
    mining:
      'Einstellungen von Minern und Switches als strukturierte Daten holen und täglich mit dem Sollstand vergleichen.',
  },
  'SR 7.7': {
    ot: 'Unbenutzte Ports, Dienste und Switch-Anschlüsse schließen und überflüssige Software von jedem Asset entfernen.',
    mining:
      'Shell, Suche und unbenutzte API an Minern abschalten und sie an der Grenze der Reihe sperren, wo die Firmware es nicht kann.',
  },
  'SR 7.8': {
    ot: 'Ein Verzeichnis der Assets mit Hersteller, Modell, Version und Ort führen, gespeist aus passiver Erkennung.',
    mining:
      'Seriennummer, Modell, Firmware, Rackplatz und Eigentümer jedes Miners und jeder Steuerung führen, abgeglichen mit dem, was das Netz zeigt.',
  },
}
