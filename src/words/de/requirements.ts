import type { CatalogueNames } from '../../base'

/** Worum es in den FR geht; ihre Titel sind die der Norm und bleiben. */
export const frs: CatalogueNames['frs'] = {
  FR1: ['Authentifizierung', 'Wer oder was handelt hier, und woher wissen wir das?'],
  FR2: ['Berechtigung', 'Jetzt, da wir wissen, wer es ist: Was darf er?'],
  FR3: ['Integrität', 'Wurde etwas geändert, das niemand freigegeben hat?'],
  FR4: ['Vertraulichkeit', 'Wer könnte lesen, was ihn nichts angeht?'],
  FR5: ['Segmentierung', 'Was kann was erreichen, und muss es das?'],
  FR6: ['Reaktion', 'Würden wir es merken, und wer würde handeln?'],
  FR7: ['Verfügbarkeit', 'Läuft das Wesentliche weiter, wenn etwas schiefgeht?'],
}

/** Was jede Anforderung sagt, in unseren Worten. */
export const summaries: CatalogueNames['summaries'] = {
  'SR 1.1': 'Niemand sieht, bedient oder ändert etwas über irgendeine Schnittstelle, ehe das System weiß, wer es ist.',
  'SR 1.1 RE 1': 'Jeder Mensch hat eine eigene Identität; eine gemeinsame Anmeldung zählt nicht mehr.',
  'SR 1.1 RE 2':
    'Wer aus einem Netz kommt, dem die Zone nicht traut, weist sich mit zwei verschiedenen Arten von Beleg aus.',
  'SR 1.1 RE 3': 'Zwei Arten von Beleg werden von allen in jedem Netz verlangt, auch von Menschen in der Anlage.',
  'SR 1.2': 'Programme und Geräte weisen sich wie Menschen aus, ehe das System mit ihnen spricht.',
  'SR 1.2 RE 1':
    'Jedes Programm und Gerät trägt eine eigene Identität, lässt sich also unterscheiden und einzeln sperren.',
  'SR 1.3': 'Berechtigte Administratoren führen jedes Konto über sein ganzes Leben, vom Anlegen bis zum Entfernen.',
  'SR 1.3 RE 1': 'Konten des ganzen Steuerungssystems werden als eine Menge verwaltet, nicht Gerät für Gerät.',
  'SR 1.4':
    'Namen für Benutzer, Rollen und Geräte werden geordnet vergeben, damit jeder auf jemanden oder etwas Bekanntes zeigt.',
  'SR 1.5':
    'Passwörter, Schlüssel und Token werden sicher eingerichtet, vom Werkswert geändert, erneuert und ihr Leben lang geheim gehalten.',
  'SR 1.5 RE 1':
    'Zugangsdaten von Programmen und Geräten liegen in manipulationssicherer Hardware statt in einer lesbaren Datei.',
  'SR 1.6': 'Wer oder was sich über Funk verbindet, wird zuerst erkannt und authentifiziert.',
  'SR 1.6 RE 1':
    'Funkteilnehmer, ob Mensch, Programm oder Gerät, werden einzeln unterschieden, nicht durch einen gemeinsamen Schlüssel.',
  'SR 1.7': 'Wo Passwörter benutzt werden, kann eine Regel des Eigentümers schwache abweisen.',
  'SR 1.7 RE 1':
    'Menschen dürfen alte Passwörter nicht wiederverwenden, und ein Passwort hat ein kürzestes und ein längstes Leben.',
  'SR 1.7 RE 2': 'Grenzen für das Alter von Passwörtern binden Programme und Geräte ebenso wie Menschen.',
  'SR 1.8':
    'Werden Zertifikate benutzt, kommen sie von einer gut geführten Stelle, einer eigenen oder einer vorhandenen.',
  'SR 1.9':
    'Ein vorgezeigtes Zertifikat oder ein öffentlicher Schlüssel wird richtig geprüft: Signatur, Vertrauenskette, Sperrung und die Identität dahinter.',
  'SR 1.9 RE 1': 'Die privaten Schlüssel hinter der Authentifizierung werden von Hardware bewacht.',
  'SR 1.10': 'Ein Anmeldebild verrät weder, was getippt wird, noch, warum ein Versuch scheiterte.',
  'SR 1.11':
    'Wiederholte falsche Anmeldungen werden gezählt und dann gesperrt, und Dienstkonten taugen nicht zur Anmeldung von Hand.',
  'SR 1.12':
    'Vor der Anmeldung sehen Benutzer einen einstellbaren Hinweis, was das System ist, dass es überwacht wird und dass Missbrauch Folgen hat.',
  'SR 1.13': 'Jeder Weg herein aus einem Netz, dem die Zone nicht traut, ist bekannt, überwacht und kontrolliert.',
  'SR 1.13 RE 1': 'Die Tür nach außen bleibt zu, bis jemand mit dieser Aufgabe sie für diese eine Anfrage öffnet.',
  'SR 2.1': 'Nach der Anmeldung können Menschen an jeder Schnittstelle nur, was ihre Rechte erlauben.',
  'SR 2.1 RE 1': 'Programme und Geräte sind an zugewiesene Rechte gebunden wie Menschen.',
  'SR 2.1 RE 2': 'Berechtigtes Personal kann festlegen und ändern, welche Rechte zu welcher Rolle gehören.',
  'SR 2.1 RE 3':
    'Eine Aufsicht kann die üblichen Grenzen von Hand für eine Zeit oder ein Ereignis aufheben, und das hinterlässt einen Eintrag.',
  'SR 2.1 RE 4': 'Handlungen, die ernsten Schaden anrichten könnten, brauchen die Zustimmung zweier Menschen.',
  'SR 2.2': 'Funkverbindungen sind nach festen Regeln erlaubt, begrenzt und überwacht.',
  'SR 2.2 RE 1': 'Nicht genehmigte Sender in der Umgebung werden gefunden und gemeldet.',
  'SR 2.3':
    'Laptops, Telefone und Wechselmedien bleiben draußen, wenn keine Regel sie zulässt, und was sie hinein- oder hinaustragen, ist begrenzt.',
  'SR 2.3 RE 1': 'Ein tragbares Gerät wird erst zugelassen, wenn geprüft ist, dass es die Regeln der Zone erfüllt.',
  'SR 2.4':
    'Code, der in Inhalten ankommt und von selbst läuft, etwa Skripte, Makros oder aktive Dokumente, ist beschränkt und überwacht.',
  'SR 2.4 RE 1': 'Code, der in Inhalten ankommt, wird auf Unversehrtheit geprüft, ehe er laufen darf.',
  'SR 2.5': 'Eine Sitzung sperrt sich nach Untätigkeit oder auf Wunsch und öffnet sich erst nach neuer Anmeldung.',
  'SR 2.6': 'Eine Fernsitzung endet von selbst, wenn sie ruht, und ihr Benutzer kann sie jederzeit beenden.',
  'SR 2.7': 'Ein Benutzer kann nicht mehr als eine festgelegte Zahl von Sitzungen offen halten.',
  'SR 2.8':
    'Ereignisse, die für die Sicherheit zählen, hinterlassen einen Eintrag: was, wann, woher und mit welchem Ergebnis.',
  'SR 2.8 RE 1':
    'Alle Sicherheitseinträge kommen an einem Ort auf einer Zeitachse zusammen, in einer Form, die andere Werkzeuge lesen.',
  'SR 2.9': 'Für Prüfprotokolle ist genug Platz da, und es ist dafür gesorgt, dass er nicht ausgeht.',
  'SR 2.9 RE 1': 'Eine Warnung geht hinaus, sobald der Protokollspeicher einen Füllstand überschreitet.',
  'SR 2.10': 'Ein Fehler im Protokollieren gibt Alarm und reißt die Anlage nicht mit.',
  'SR 2.11': 'Einträge tragen Zeitstempel, die gut genug sind, um das Geschehen nachzuvollziehen.',
  'SR 2.11 RE 1': 'Die Uhren im System gehen miteinander.',
  'SR 2.11 RE 2': 'Die Zeitquelle ist geschützt, und Eingriffe in sie werden festgehalten.',
  'SR 2.12': 'Ein Mensch kann nicht glaubhaft abstreiten, was er getan hat.',
  'SR 2.12 RE 1': 'Handlungen von Programmen und Geräten lassen sich ihnen so sicher zuschreiben wie die von Menschen.',
  'SR 3.1': 'Daten auf der Leitung sind gegen Veränderung geschützt.',
  'SR 3.1 RE 1': 'Veränderung von Daten unterwegs wird mit kryptografischen Mitteln erkannt.',
  'SR 3.2':
    'Software, die nicht hierher gehört, wird ferngehalten, bemerkt und behandelt, mit Schutz, der sich aktuell halten lässt.',
  'SR 3.2 RE 1':
    'Schutz vor Schadsoftware steht an jedem Weg hinein und hinaus, etwa an Gateways, Wechselmedien und Fernzugriff.',
  'SR 3.2 RE 2': 'Schutz vor Schadsoftware wird für das ganze System an einem Ort verwaltet und gemeldet.',
  'SR 3.3': 'Der Schutz selbst lässt sich bei Abnahme und Wartung prüfen, und Versagen kommt ans Licht.',
  'SR 3.3 RE 1': 'Prüfungen des Schutzes laufen automatisch.',
  'SR 3.3 RE 2': 'Der Schutz lässt sich prüfen, während der Prozess normal läuft.',
  'SR 3.4': 'Eingriffe in gespeicherte Programme, Einstellungen oder Daten sind erschwert und bleiben nicht unbemerkt.',
  'SR 3.4 RE 1': 'Personal wird automatisch benachrichtigt, wenn eine Prüfung eine Abweichung findet.',
  'SR 3.5': 'Werte und Befehle, die den Prozess lenken, werden auf Sinn geprüft, ehe sie gelten.',
  'SR 3.6': 'Unter einem Angriff fallen Ausgänge in einen vorher gewählten Zustand.',
  'SR 3.7': 'Fehler werden so behandelt, dass Personal sie beheben kann und ein Angreifer nichts Nützliches erfährt.',
  'SR 3.8':
    'Eine laufende Sitzung lässt sich weder übernehmen noch fälschen, und erfundene Kennungen führen nirgendwohin.',
  'SR 3.8 RE 1': 'Eine Sitzungskennung gilt nicht mehr, sobald ihre Sitzung endet.',
  'SR 3.8 RE 2': 'Keine zwei Sitzungen teilen eine Kennung, und eine, die das System nicht vergeben hat, ist wertlos.',
  'SR 3.8 RE 3': 'Sitzungskennungen lassen sich nicht erraten, weil sie aus einer anerkannten Zufallsquelle kommen.',
  'SR 3.9': 'Niemand kann das Protokoll still lesen, ändern oder löschen oder seine Werkzeuge missbrauchen.',
  'SR 3.9 RE 1': 'Prüfprotokolle landen auf Medien, die sich physisch nicht überschreiben lassen.',
  'SR 4.1': 'Was nur manche lesen dürfen, bleibt für andere unlesbar, gespeichert oder unterwegs.',
  'SR 4.1 RE 1': 'Gespeichertes und Sitzungen durch ein fremdes Netz bleiben vertraulich.',
  'SR 4.1 RE 2': 'Nichts Vertrauliches quert eine Zonengrenze in lesbarer Form.',
  'SR 4.2': 'Empfindliche Daten werden von Geräten gelöscht, die außer Dienst gehen.',
  'SR 4.2 RE 1': 'Gemeinsamer flüchtiger Speicher kann keine Reste von einem Benutzer zum anderen tragen.',
  'SR 4.3': 'Jede Kryptografie, auf die man sich stützt, ist aktuell, stark genug und hat gut gepflegte Schlüssel.',
  'SR 5.1':
    'Verkehr der Anlage hat ein eigenes logisches Netz, fern von Büro und anderem, und sein wichtigster Teil wieder ein eigenes.',
  'SR 5.1 RE 1': 'Verkehr der Anlage und anderer laufen auf getrennten Netzgeräten, kritischer auf wieder eigenen.',
  'SR 5.1 RE 2': 'Das Anlagennetz kann allein leben, weil jeder Dienst, den es braucht, drinnen ist.',
  'SR 5.1 RE 3': 'Das wichtigste Netz kann ganz allein stehen, in Verkabelung wie in Einstellung.',
  'SR 5.2':
    'An jeder Zonengrenze steht eine Wache, lässt nur durch, was das Zonenmodell vorsieht, und behält es im Auge.',
  'SR 5.2 RE 1': 'Alles wird abgewiesen, was keine Regel erlaubt.',
  'SR 5.2 RE 2': 'Aller Verkehr über die Grenze lässt sich kappen, während das Innere von selbst weiterläuft.',
  'SR 5.2 RE 3':
    'Fällt der Schutz der Grenze selbst aus, sperrt er, statt durchzulassen, ohne Sicherheitsfunktionen zu hindern.',
  'SR 5.3': 'Mail, Chat und soziale Medien von außen erreichen das Anlagennetz nicht.',
  'SR 5.3 RE 1': 'Mail, Chat und soziale Medien sind in beiden Richtungen verboten.',
  'SR 5.4':
    'Aufgaben verschiedener Wichtigkeit lassen sich trennen, damit eine Zonengrenze zwischen ihnen laufen kann.',
  'SR 6.1': 'Wer in die Protokolle sehen muss, kann es, aber nicht an sie rühren.',
  'SR 6.1 RE 1': 'Software kann die Prüfprotokolle über eine Schnittstelle holen.',
  'SR 6.2':
    'Jemand oder etwas überwacht den Schutz jederzeit und meldet einen Bruch, solange noch Zeit zum Handeln ist.',
  'SR 7.1': 'Eine Flut oder Überlast darf das System bremsen, aber das Wichtigste arbeitet weiter.',
  'SR 7.1 RE 1': 'Verkehr wird in Grenzen gehalten, damit eine Flut ihre Kraft verliert.',
  'SR 7.1 RE 2': 'Niemand im System kann damit andere Systeme oder Netze lahmlegen.',
  'SR 7.2': 'Sicherheitsfunktionen dürfen nicht so viel verbrauchen, dass der Prozess hungert.',
  'SR 7.3':
    'Es ist bekannt, welche Daten nicht verloren gehen dürfen, und sie lassen sich im laufenden Betrieb kopieren.',
  'SR 7.3 RE 1': 'Es ist gezeigt, dass Sicherungen brauchbar sind.',
  'SR 7.3 RE 2': 'Sicherungen laufen von selbst in festem Takt.',
  'SR 7.4': 'Wenn etwas ausfällt, lässt sich das System in einen Zustand zurückbringen, dessen Sicherheit bekannt ist.',
  'SR 7.5': 'Der Wechsel auf Notstrom und zurück öffnet keine Lücke.',
  'SR 7.6': 'Geräte lassen sich so härten, wie ihr Hersteller rät, und man sieht, wie sie wirklich eingestellt sind.',
  'SR 7.6 RE 1': 'Die geltenden Einstellungen lassen sich in einer Form melden, die Software lesen kann.',
  'SR 7.7': 'Was die Aufgabe nicht braucht, ist abgeschaltet oder eingezäunt.',
  'SR 7.8': 'Das System kann sagen, was gerade in ihm eingebaut ist, bis zu Versionen und anderen Einzelheiten.',
}

/** Sprossen der beiden Leitern, von unten. */
export const ladders: CatalogueNames['ladders'] = {
  authentication: [
    'Benutzername und Passwort',
    'Regeln für Passwörter und Sperre',
    'Mehrere Faktoren, die sich nicht wiederverwenden lassen',
    'Hardware-Schlüssel, die Phishing und einem geschickten Mann in der Mitte widerstehen',
  ],
  custody: [
    'Telefon-Wallet',
    'Hardware-Wallet mit Schlüsseln offline',
    'Hardware-Wallet mit gemerkter Passphrase, oder 2-von-3-Multisig mit Schlüsseln an mehreren Orten',
    '3-von-5-Multisig mit Schlüsseln in mehreren Rechtsräumen, auf Wunsch mit einem Partner für gemeinsame Verwahrung',
  ],
}
