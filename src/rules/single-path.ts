/**
 * What the site cannot do without does not hang on one device or one conduit.
 *
 * Told once for each such device or conduit, with all that hangs on it. A device of which there are several is not one, and
 * what passes a diode is no way that anything hangs on.
 *
 * Source: IEC 62443-3-3:2013, SR 7.1 (FR 7, availability); semantics §8. That there be a second way is custom.
 */
import { type SinglePath, singlePaths } from '../analysis'
import { sideOf } from '../catalogue'
import type { Asset, DiagramIndex } from '../model'
import type { CheckContext } from './engine/context'
import { assetName, listed, recordNames } from './engine/names'
import { type Draft, defineRule } from './engine/rule'

export const singlePath = defineRule({
  meta: {
    id: 'single-path',
    title: 'Something critical hangs on one path',
    subject: 'site',
    severity: 'advice',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 7.1' }],
    requirements: ['SR 7.1', 'SR 7.1 RE 2', 'SR 7.4', 'SR 7.3'],
    messages: {
      device: 'All that reaches {assets} from elsewhere passes {lost}. When it fails, nothing does.',
      conduit: 'All that reaches {assets} from elsewhere comes by {lost}. When it is cut, nothing does.',
    },
  },
  check: (_site, context) => context.remember(pathsOfCritical).map((path) => draftOf(context.index, path)),
})

const pathsOfCritical = (context: CheckContext): readonly SinglePath[] =>
  singlePaths(context.index, context.assetsWhere(isCriticalInside))

const isCriticalInside = ({ critical, level }: Asset): boolean => critical === true && sideOf(level) !== 'EXTERNAL'

function draftOf(index: DiagramIndex, { lost, assets }: SinglePath): Draft<'device' | 'conduit'> {
  const named = assets.flatMap((id) => index.asset(id) ?? []).map(assetName)
  return {
    message: index.conduit(lost) ? 'conduit' : 'device',
    data: { assets: listed(named), lost: recordNames(index, lost) },
    about: [lost, ...assets],
    cause: [lost, [...assets]],
  }
}
