import type { Words } from '../language'
import { reihe } from './plural'

/** So viele Anforderungen werden genannt. */
const GENANNT = 2

export const levels: Words['levels'] = {
  notAssessed: 'nicht bewertet',
  stays: (fr, level, open) => {
    const genannt = open.slice(0, GENANNT)
    const mehr = open.length - genannt.length
    const namen = mehr > 0 ? `${genannt.join(', ')} und ${mehr} weitere` : reihe(genannt)
    return `${fr} bleibt bei ${level}: ${namen} ${open.length === 1 ? 'ist' : 'sind'} nicht umgesetzt`
  },
  staysBy: (fr, level, member, capability) => `${fr} bleibt bei ${level}: begrenzt durch ${member}, SL-C ${capability}`,
  limitedBy: (member, capability) => `begrenzt durch ${member}, SL-C ${capability}`,
}
