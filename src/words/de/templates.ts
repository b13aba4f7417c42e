import type { CatalogueNames } from '../../base'

/** Was die Vorlagen zeigen und worüber sich an ihnen reden lässt; was in ihnen gezeichnet ist, bleibt englisch. */
export const templates: CatalogueNames['templates'] = {
  'mining-well-segmented': {
    title: 'Mining-Anlage, gut segmentiert',
    purpose:
      'Referenz für eine luftgekühlte Anlage mit 480 Minern: Büro, Treasury, DMZ, Leitstelle, Flottensteuerung, zwei Hallen, Gebäudesteuerung und getrennte Sicherheitstechnik.',
    talkingPoints: [
      'Kein Weg führt vom Büro oder von einem Hersteller zu einer Steuerung, ohne zuerst in der DMZ zu enden.',
      'Stratum V1 wird nur in der Anlage benutzt; die Strecke zum Pool ist authentifiziert und verschlüsselt.',
      'Die Miner-API kann nicht prüfen, wer ruft; die Firewallregel, die nur den Flottenserver zulässt, ist also der eigentliche Schutz: als Ersatzmaßnahme festhalten.',
      'Miner-Seiten senden Passwörter über einfaches HTTP; eigene Passwörter und der enge Conduit müssen das Risiko tragen.',
      'Der Stand der Sicherheitstechnik geht durch ein Einweggerät hinaus; zurückschreiben lässt sich nichts.',
      'Fremdfirmen vor Ort, Firmware-Karten und die Werkbank sind eigene Zonen: Was kommt und geht, steht nicht neben dem, was bleibt.',
    ],
  },
  'mining-dmz-skipped': {
    title: 'Mining-Anlage, DMZ übersprungen',
    purpose: 'Dieselbe Anlage, wie viele sie bauen: eine Firewall zwischen Büro und Betrieb und keine Zone zum Landen.',
    talkingPoints: [
      'Verkehr läuft direkt zwischen Ebene 4/5 und Ebene 3 oder darunter; kein Conduit endet in einer Zone auf Ebene 3.5.',
      'Ein Büro-PC erreicht Miner-Controller in drei Schritten über Leitstelle und Flottensteuerung.',
      'Das VPN der Hersteller endet im Betrieb; ein gestohlenes Passwort beginnt also neben dem Flottenserver.',
      'Stratum V1 geht im Klartext durchs Internet: Arbeit und Auszahlungen lassen sich unterwegs umleiten.',
      'Der Patch-Server im Betrieb wird direkt aus dem Internet gespeist.',
      'Schutzrelais und Brandabschaltung teilen eine Zone mit gewöhnlicher Gebäudesteuerung.',
      'Diese Conduits queren Zonen mit nichts als VLAN-Tags: Kein Gerät ist genannt, das Verkehr abweisen könnte.',
      'Miner-API, Stratum, Modbus und BACnet nehmen jeden Anrufer an, und hier grenzt nichts ein, wer rufen kann.',
      'Telnet, SNMP v2c und einfaches HTTP tragen Administratorpasswörter in die Hallen.',
      'Laptops von Fremdfirmen stehen in der Betriebszone statt in einer eigenen.',
    ],
  },
  'mining-flat': {
    title: 'Flache Mining-Anlage: eine Phishing-Mail entfernt',
    purpose:
      'Büro und Miner-Controller in einem Netz hinter einem einzigen Router, mit weitergeleiteten Ports für Blicke aus der Ferne.',
    talkingPoints: [
      'Eine Zone hält Büro-PCs der Ebene 4 und Steuerungen der Ebene 1: Sie brauchen Verschiedenes, und nichts steht dazwischen.',
      'Angriffsweg ohne einen einzigen Conduit: von der Mail auf einem Büro-PC zur Miner-API von 240 Maschinen und den PDU-Dosen, die sie speisen.',
      'Das Internet öffnet Sitzungen zu Miner-Seiten und Miner-API.',
      'Die Treasury-Wallet hält ihre Schlüssel im selben Netz wie das tägliche Surfen.',
      'Fremde und Steuerungen teilen Conduits; eine Zone auf Ebene 3.5 gibt es nicht.',
      'Die Miner-API gehorcht jedem, der sie erreicht, und dieser Conduit lässt alle heran.',
      'Jeder Miner spricht für sich Stratum V1 durchs Internet.',
      'Unbeaufsichtigte Fernwartungssoftware erreicht den Rechner mit dem Flottenwerkzeug.',
      'Fernsteuerung kommt in einem Tunnel an, in den der Router nie hineinsieht.',
      'Das Büro-WLAN gibt Funkzugang zum Steuerungsnetz.',
      'Ein einziges Ziel von SL 1 liegt unter dem, was Flottenwerkzeug, Stromschaltung und Wallet brauchen.',
    ],
  },
  'notpetya-flat-enterprise': {
    title: 'Flaches Unternehmen mit Werken, wie bei NotPetya',
    purpose:
      'Eine Domäne und ein Adressraum vom regionalen Finanzbüro bis zu zwei Werken und einem Hafenterminal: zeigt, wie das Update eines Lieferanten wandert.',
    talkingPoints: [
      'SMB und Fernverwaltung sind auf jeder Strecke offen; Schadsoftware in einem Büro erreicht also beide Werke und das Terminal.',
      'Unternehmens- und Steuerungsnetz treffen sich ohne eine Zone auf Ebene 3.5.',
      'Ein Verzeichnis dient Büro und Werk: Gestohlene Administratorrechte gelten überall.',
      'Diese Conduits nennen kein Gerät, das etwas durchsetzen könnte.',
      'Torrechner, Terminalsystem und Kransteuerungen teilen eine Zone.',
      'Jedes Werk ist eine einzige Zone von Ebene 3 bis ins Feld: Ein befallener PC trifft jede Steuerung.',
      'Das genannte Gerät ist ein Router ohne Regeln: Er leitet weiter, aber er entscheidet nicht.',
      'Das automatische Update eines Lieferanten läuft mit vollen Rechten im Unternehmen.',
      'Sicherungen liegen in der Zone, die getroffen würde; eine Kopie offline halten.',
    ],
  },
  'gas-well-container': {
    title: 'Container-Mine an einem Gasbohrloch',
    purpose:
      'Unbesetzte Anlage mit zwei Containern auf ungenutztem Gas, über Satellit und Mobilfunk geführt, mit mehreren Lieferanten, die sich einwählen.',
    talkingPoints: [
      'Das eigene Mobilfunkmodem des Motorlieferanten erreicht die Generatorsteuerung um jede Firewall herum.',
      'Ebene 2 und Ebene 1 tauschen Daten mit Fremden aus, ohne am Rand der Anlage anzuhalten.',
      'Eine Partei außerhalb der Organisation spricht in einem Schritt mit einer Steuerung der Ebene 1.',
      'Nichts auf dem Weg des Modems kann einen Befehl abweisen.',
      'Der mitgelieferte Router des Satellitenterminals filtert nicht nach Wunsch, und IPv6 ist von Haus aus da: Die Firewall dahinter muss beide Adressarten abdecken.',
      'Die ausgehende Sitzung des Flottenagenten trägt Befehle herein; eine gestohlene Dashboard-Anmeldung steuert beide Container und über die Last die Motoren.',
      'Sollwerte des Generators laufen über Modbus, ohne Beweis ihrer Herkunft.',
      'Stratum V1 bleibt in der Anlage; der Proxy spricht V2 mit dem Pool.',
      'Eine kleine Box ist Firewall, VPN-Ende und Sprungpunkt: bei dieser Größe annehmbar, wenn ihr Ausfall keinen Weg öffnet.',
      'Niemand ist vor Ort: Türkontakte, Kameras und Alarme bei Verbindungsverlust gehören zur Sicherheit.',
      'Die Gasabschaltung funktioniert auch mit allen Netzkabeln gezogen: so lassen.',
    ],
  },
  'hydro-demand-response': {
    title: 'Wasser- und Immersionsanlage mit Netzlastabruf',
    purpose:
      'Große flüssigkeitsgekühlte Anlage, verkauft als steuerbare Last: Das Signal einer Partei von außen bewegt Megawatt, also muss der Befehlsweg begrenzt sein.',
    talkingPoints: [
      'Ein Sollwert von außen endet an Lastschützen: Begrenzung, Plausibilität und Handeingriff vor Ort gehören in die Lastabwurfsteuerung.',
      'Einfaches ICCP vertraut dem privaten Netz: Beim Bilanzkreis nach dem TLS-Profil fragen oder einen authentifizierten Tunnel darunterlegen.',
      'Wassergekühlte Maschinen überhitzen in Sekunden ohne Durchfluss: Die Kühlsteuerung verdient mindestens das Verfügbarkeitsziel der Miner, die sie schützt.',
      'Modbus in den Kühlskids und zu den Zählern und die Miner-API zu den Hallen haben keine Authentifizierung; jedes hinter eigenen Regeln halten.',
      'Stratum V1 bleibt vor Ort; der Pool-Proxy in der DMZ spricht V2 mit dem Pool.',
      'Der Stand des Schutzes geht durch ein Einweggerät hinaus.',
      'Die Kommunikation mit dem Netz hat eine eigene Zone auf Ebene 3.5; der Betrieb wird nie von außen angesprochen.',
      'Elektrischer Schutz und Abschaltung bei Leck oder Feuer bleiben vom Lastabwurf unabhängig.',
    ],
  },
  'custody-ladder': {
    title: 'Leiter der eigenen Verwahrung, SL 1 bis SL 4',
    purpose:
      'Vier Sprossen von Schlüsselzonen für vier Bedrohungen, mit einem gemeinsamen Wallet-Platz und einem eigenen Node.',
    talkingPoints: [
      'Eine Telefon-Wallet beantwortet SL 1: nur Geld zum Ausgeben dort halten.',
      'Fern vom Heimrouter steht das Telefon ohne eigene Grenze im Internet; darum bleibt es auf der untersten Sprosse.',
      'Die Hardware-Wallet ist eine eigene Zone mit einem einzigen Conduit, der Signierschnittstelle: Das erreicht SL 2.',
      'Ersparnisse mit einem Schlüssel haben eine Sicherung: Liegt die Platte am selben Ort, nähmen Feuer oder Einbrecher beides.',
      'Zwei von drei Schlüsseln an verschiedenen Orten erreichen SL 3, ebenso eine gemerkte Passphrase auf einem Schlüssel; kein Ort kann allein ausgeben, und wer einen Ort verliert, verliert nichts.',
      'Drei von fünf Schlüsseln über zwei Rechtsräume und einen Partner: Kein Rechtsraum und keine Firma erreicht die Schwelle allein, was SL 4 beantwortet.',
      'Jede Zeremonie beginnt am selben Wallet-Platz: den Wallet-Deskriptor anderswo sichern.',
      'Dem Rechner, der die Transaktion zeigt, wird nicht vertraut: Adresse und Betrag an jedem Signiergerät bestätigen.',
    ],
  },
  'hot-wallet-operation': {
    title: 'Hot-Wallet-Betrieb für Lightning und Börse',
    purpose:
      'Zahlungsfirma mit automatischen Auszahlungen, Lightning-Kanälen und einem kalten Tresor: begrenzt, was ein Einbruch übers Web ausgeben kann.',
    talkingPoints: [
      'Anwendungen erreichen Signierer nur durch das Regelwerk, in dem Grenzen und Erlaubnislisten gelten.',
      'Schlüssel in diesen Zonen sind für Software zu jeder Stunde nutzbar: den Bestand auf das begrenzen, was Sie verlieren können.',
      'Der Bildschirm, der Tresorübertragungen freigibt, kommt aus Software, die andere ändern können: die Transaktion am Signiergerät entschlüsseln und vergleichen.',
      'Token der Lightning-API sind Geheimnisse für jeden, der sie hat: für den Zahlungsserver begrenzte nutzen, nie das des Administrators.',
      'Bitcoin Core RPC sendet sein Passwort im Klartext: beide Enden im selben geschützten Segment halten oder tunneln.',
      'Der Watchtower läuft bei einem anderen Anbieter, damit ein Ausfall Sie nicht blind macht.',
      'Nur ein QR-Austausch verbindet den Tresor mit irgendetwas.',
      'Drei der fünf Tresorschlüssel sind nötig, und kein Ort hält mehr als zwei.',
    ],
  },
  'generic-manufacturing': {
    title: 'Fertigungswerk mit industrieller DMZ',
    purpose:
      'Gegenstück zur Referenz der gestaffelten Verteidigung in NIST SP 800-82: Geschäft, DMZ, Anlagenbetrieb, zwei Zellen, Sicherheitstechnik und verwaltetes WLAN.',
    talkingPoints: [
      'Geschäft und Werk treffen sich nur in der DMZ; beide Firewalls sind genannt.',
      'EtherNet/IP, PROFINET und S7 in den Zellen und hinein prüfen den Anrufer nicht: durch Zonen annehmen oder bei neuen Maschinen auf die gesicherten Fassungen gehen.',
      'OPC Classic braucht einen weiten Portbereich über eine Grenze: durch OPC UA ersetzen.',
      'Das WLAN der Anlage ist eine eigene Zone und erreicht die Zellen durch eine Firewall.',
      'Fremdfirmen arbeiten mit Leihlaptops an einem kontrollierten Anschluss, und USB-Sticks kommen über eine Prüfstation herein.',
      'Die Sicherheitslogik ist getrennt; ihre Engineering-Station ist gewöhnlich aus.',
    ],
  },
}
