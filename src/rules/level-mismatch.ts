/**
 * An asset stands in a level where its type is usual.
 *
 * Silent about types of one's own and types that the catalogue does not know.
 *
 * Source: Purdue reference model as in the catalogue; semantics §8.
 */
import { assetType, purdueLevels } from '../catalogue'
import type { PurdueLevel } from '../model'
import { levelName } from './engine/level-words'
import { assetName } from './engine/names'
import { defineRule } from './engine/rule'
import { moveToUsualLevel } from './fixes/move-to-level'

export const levelMismatch = defineRule({
  meta: {
    id: 'level-mismatch',
    title: 'An asset stands in an unusual level',
    subject: 'asset',
    severity: 'advice',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' }],
    requirements: ['SR 5.1'],
    messages: { unusual: '{asset} stands at {level}. A thing of its kind ({kind}) usually stands at {levels}.' },
  },
  check(asset) {
    const type = assetType(asset.type)
    if (!type || type.allowedLevels.includes(asset.level)) return []
    const data = {
      asset: [assetName(asset)],
      level: levelName(asset.level),
      kind: type.name,
      levels: listedLevels(type.allowedLevels),
    }
    return [{ message: 'unusual', data, about: [asset.id], cause: [asset.id, asset.type, asset.level] }]
  },
  fixes: (finding, index) => {
    const asset = index.asset(finding.about[0])
    return asset ? moveToUsualLevel(index, asset) : []
  },
})

/** "level 2 or 3", "the external level or level 5", from the top of the drawing down. */
function listedLevels(levels: readonly PurdueLevel[]): string {
  const inOrder = purdueLevels.filter(({ id }) => levels.includes(id))
  const numbers = inOrder.filter(({ id }) => id !== 'external').map(({ number }) => number)
  const outside = inOrder.length > numbers.length ? ['the external level'] : []
  const first = numbers.length > 0 ? [`level ${numbers.join(', ').replace(/, ([^,]*)$/, ' or $1')}`] : []
  return [...outside, ...first].join(' or ')
}
