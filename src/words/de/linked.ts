import type { LaterWords } from '../language'

export const linked: LaterWords['linked'] = {
  title: (name) => `Die Datei ${name}`,
  lead: {
    current: 'Sie enthält diese Zeichnung, wie sie ist.',
    behind: 'Die letzten Änderungen sind in diesem Browser, noch nicht in der Datei.',
    changed:
      'Jemand anderes hat sie geändert, seit sie hier zuletzt gelesen oder geschrieben wurde. Nichts geht verloren, bis Sie wählen.',
    asks: 'Der Browser möchte Sie fragen, bevor Zoneboard wieder hineinsehen darf.',
    gone: 'Sie ist nicht, wo sie war: verschoben, umbenannt oder gelöscht. Die Zeichnung ist in diesem Browser.',
  },
  save: 'Hineinspeichern',
  again: 'Neu schreiben',
  allow: 'Zoneboard hineinsehen lassen',
  theirs: 'Die andere als neue Zeichnung öffnen',
  over: 'Überschreiben',
  copy: 'Als andere Datei speichern',
  unlink: 'Nicht mehr hineinspeichern',
  changedToast: (name) => `${name} wurde außerhalb von Zoneboard geändert.`,
  choose: 'Wählen',
  refused: 'Der Browser hat keine Erlaubnis bekommen, die Datei zu benutzen.',
  changes: 'Was in der anderen anders ist',
  same: 'Der Bedeutung nach ist es dieselbe Zeichnung wie hier.',
  comparing: 'Vergleich läuft …',
  unreadable: 'Was jetzt darin steht, ist keine Zeichnung, die Zoneboard öffnen kann.',
}
