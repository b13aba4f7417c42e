import type { LaterWords } from '../language'
import { zahl } from './plural'

export const standing: LaterWords['levelsDialog']['standing'] = {
  title: 'Ziel und was erreicht ist',
  label: 'Ziel und erreichter Level je Anforderung.',
  line: (fr, target, achieved) =>
    `${fr}: ${target === null ? 'kein Ziel' : `Ziel ${target}`}, ${achieved === null ? 'nicht bewertet' : `erreicht ${achieved}`}`,
  gaps: (count) => zahl(count, 'Abstand', 'Abstände'),
  noGap: 'Ziel erreicht',
  unknown: 'Noch nicht bewertet',
  noGapYet: 'Bisher kein Abstand',
  noTarget: 'Kein Ziel',
  reachedIn: (reached, all) => `Erreicht in ${reached} von ${all} Anforderungen.`,
  unknownIn: (count) => `${count} nicht bewertet.`,
  target: 'SL-T, das Ziel',
  reached: 'SL-A, bewertet',
  met: 'erfüllt',
  notAsked: 'nicht verlangt',
  nothingAsked: 'Nichts wird verlangt',
  short: (reached, target) => `${reached} von ${target}`,
  lift: (fr, from, to) => `Was ${fr} von SL ${from} auf SL ${to} bringt`,
  liftOther: 'Anforderung, die zu heben ist',
  liftMore: (count) => `und ${count} weitere`,
  liftMembers: (count) =>
    count === 1
      ? 'Und eines, das nicht mehr kann: ersetzen oder einen höheren SL-C angeben.'
      : `Und ${count}, die nicht mehr können: ersetzen oder einen höheren SL-C angeben.`,
  plan: 'Planen',
  planned: 'Geplant',
  planOf: (id) => `${id} planen`,
  inPlace: 'Umgesetzt',
  inPlaceOf: (id) => `${id} ist umgesetzt`,
  choose: 'Schritt für Schritt wählen',
  allRequirements: 'Anforderungen als Tabelle',
}
