import type { LaterWords } from '../language'
import { zahl } from './plural'

const mehr = (names: readonly string[], more: number) => `${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`

export const nextSteps: LaterWords['levelsDialog']['nextSteps'] = {
  title: 'Was als Nächstes zu tun ist',
  hint: 'Was einen offenen Fehler beantwortet, kommt zuerst; dann, was am meisten Abstand schließt, gewichtet nach Ziel, Warnungen und Kronjuwelen dahinter.',
  none: 'Nichts, was ein Ziel verlangt, fehlt. Zonen ohne SL-T verlangen nichts.',
  seeking: 'Es wird ermittelt, was zuerst kommt…',
  count: (count) => `${zahl(count, 'Anforderung fehlt', 'Anforderungen fehlen')} irgendwo.`,
  more: (count) => `${count} weitere zeigen`,
  where: (names, more) => `in ${mehr(names, more)}`,
  answersErrors: (count) => `Beantwortet ${count} Fehler`,
  answersWarnings: (count) => `Beantwortet ${zahl(count, 'Warnung', 'Warnungen')}`,
  jewels: (count) => `${zahl(count, 'Kronjuwel', 'Kronjuwelen')} dahinter`,
  nextLevel: (fr) => `Hält ${fr} vom nächsten Level ab`,
  nextLevelIn: (fr, count) => `Hält ${fr} an ${count} Stellen vom nächsten Level ab`,
  planned: 'Geplant',
  plannedIn: (count, all) => `Geplant an ${count} von ${all}`,
  open: (id) => `${id} unter den Anforderungen öffnen`,
  changes: 'Was sich ändert, wenn das umgesetzt ist',
  changesOf: (id) => `Was sich ändert, wenn ${id} umgesetzt ist`,
  changesTitle: (id) => `Wenn ${id} umgesetzt ist`,
  line: (fr, from, to) => `${fr}: ${from} → ${to}`,
  notAssessed: 'nicht bewertet',
  reached: (level) => `SL-A ${level}`,
  closed: 'Abstand geschlossen',
  left: (gap, target) => `noch ${gap} bis SL-T ${target}`,
  in: mehr,
  noLevel: 'Damit allein wird kein Level erreicht.',
  inPlace: (name) => ` in ${name}`,
  stillMissing: (fr, where, to, ids, more) => `${fr}${where} erreicht SL ${to} zusammen mit ${mehr(ids, more)}.`,
  stillMembers: (fr, where, to, count) =>
    `${fr}${where} erreicht SL ${to}, wenn ${count === 1 ? '1 Mitglied mehr kann' : `${count} Mitglieder mehr können`}.`,
  gaps: (closed, left) =>
    closed === 0
      ? `Kein Abstand wird geschlossen; ${left} ${left === 1 ? 'bleibt' : 'bleiben'}.`
      : `${closed} ${closed === 1 ? 'Abstand wird' : 'Abstände werden'} geschlossen; ${left} ${left === 1 ? 'bleibt' : 'bleiben'}.`,
  findingsTitle: 'Befunde',
  trying: 'Wird durchgespielt…',
  noFindings: 'Kein Befund kommt oder geht.',
  cannotTry: 'Was aus den Befunden wird, zeigt sich, wenn es umgesetzt ist.',
  reach: 'Was ein Angriff erreichen kann, bleibt wie gezeichnet: Eine Antwort ändert keinen Conduit.',
}
