import type { Words } from '../language'

export const offline: Words['offline'] = {
  newVersion: 'Es gibt eine neue Version von Zoneboard. Ihre Zeichnung bleibt, wie sie ist.',
  update: 'Jetzt aktualisieren',
  updatedElsewhere: 'Ein anderer Tab hat eine neue Version von Zoneboard übernommen. Diesen neu laden, wenn es passt.',
  reload: 'Neu laden',
  status: {
    ready: 'Läuft offline',
    'one-file': 'Läuft offline',
    pending: 'Wird für offline vorbereitet',
    'needs-server': 'Braucht diesen Server',
  },
  facts: {
    ready: {
      title: 'Läuft offline',
      sentence: 'Zoneboard ist auf diesem Gerät und öffnet sich ohne Netz. Zeichnungen bleiben in diesem Browser.',
      details: [
        'Es lässt sich über das Menü des Browsers installieren.',
        'Eine neue Version wird nur übernommen, wenn Sie es sagen.',
      ],
    },
    'one-file': {
      title: 'Läuft offline',
      sentence:
        'Ganz Zoneboard steckt in dieser einen Datei. Sie spricht mit niemandem, und Zeichnungen bleiben in diesem Browser.',
      details: [
        'Zeichnungen verwahrt der Browser für Seiten von der Platte: Wichtige auch als Dateien speichern.',
        'Ein anderer Browser oder ein anderes Gerät sieht sie nicht.',
      ],
    },
    pending: {
      title: 'Wird für offline vorbereitet',
      sentence: 'Zoneboard wird auf dieses Gerät gelegt. Bis dahin braucht es zum Öffnen seinen Server.',
      details: [],
    },
    'needs-server': {
      title: 'Braucht diesen Server',
      sentence:
        'Über einfaches http erlaubt dieser Browser einer Seite weniger. Zeichnungen werden trotzdem hier aufbewahrt, und nichts geht weiter als zu dem Server, von dem diese Seite kam.',
      details: [
        'Zoneboard lässt sich auf diesem Gerät nicht vorhalten: Zum Öffnen braucht es seinen Server. Einmal offen, läuft es ohne weiter.',
        'Beim Kopieren kann es sein, dass Sie in einem Feld Strg+C drücken müssen; Bilder werden gespeichert statt kopiert.',
        'Dateien werden als Downloads gespeichert und lassen sich nicht auf der Platte verknüpfen.',
        'Für alles: auf dem Rechner öffnen, der es ausliefert, über https, oder als die eine Datei zoneboard.html.',
      ],
    },
  },
}
