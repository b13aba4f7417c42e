import type { LaterWords } from '../language'

export const levels: LaterWords['levelsDialog']['levels'] = {
  title: 'Sicherheitslevel',
  hint: 'Für jede Zone das Ziel (T) und das Erreichte (A), je grundlegender Anforderung.',
  tabs: { targets: 'Ziele', requirements: 'Anforderungen', reached: 'Was erreicht ist', next: 'Was als Nächstes' },
  thisConduit: 'dieser Conduit',
  noZones: 'Es gibt noch keine Zonen.',
  reached: 'Ziele und was erreicht ist',
  zone: 'Zone',
  reachedHint: 'Eine Zeile wählen für ihr Netzdiagramm und für das, was sie vom Ziel abhält.',
  legend: 'T: Ziel. A: erreicht. –: nicht bewertet. ▲: unter seinem Ziel.',
  aim: (target) => (target === null ? 'T –' : `T ${target}`),
  got: (reached) => (reached === null ? 'A –' : `A ${reached}`),
  open: (name) => `Zeigen, was ${name} vom Ziel abhält`,
  requirementsOf: 'Ihre Anforderungen',
  targetOf: 'Ihr Ziel',
}
