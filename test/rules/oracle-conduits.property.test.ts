import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crosses, isPassing, protocolOf, purdueRank, sideOf } from '../../src/catalogue'
import type { Conduit, DiagramIndex } from '../../src/model'
import { checkDiagram, type Finding } from '../../src/rules'
import { weaknessOf } from '../../src/rules/engine/weakness'
import { oracleSessions } from '../analysis/oracle'
import { expectedBundles } from '../analysis/oracle-bundles'
import { indexOf, type RandomFile, randomFile } from '../analysis/random-drawing'
import { runs, seed } from '../analysis/runs'

const TODAY = { today: '2026-11-25' }
const SIDES = ['EXTERNAL', 'IT', 'DMZ', 'OT'] as const
const from = seed()

describe(`the rules about single conduits beside the oracle (seed ${from})`, () => {
  on(
    'cleartext-protocol: sessions that leave their side, by the conduit to blame, where none ends in a device',
    100,
    (file) => {
      const { index, findings } = alone(plain(file), 'cleartext-protocol')
      const told = findings.filter(({ severity }) => severity === 'warning').flatMap(({ about }) => about)
      expect(told.toSorted()).toEqual(leavingInClear(index).toSorted())
    },
  )

  on('cleartext-protocol: of no session that there is not', 100, (file) => {
    const { index, findings } = alone(withoutChains(file), 'cleartext-protocol')
    const told = findings.filter(({ severity }) => severity === 'warning').flatMap(({ about }) => about)
    for (const id of told) expect(leavingInClear(index)).toContain(id)
  })

  on('level-skipped: of sessions that there are, between levels that have another between', 150, (file) => {
    const { index, findings } = alone(withoutChains(file), 'level-skipped')
    const sessions = [...oracleSessions(index)].map((session) => session.split(' ').slice(0, 2).join(' '))
    for (const { path, severity } of findings) {
      const [opener, end] = [index.asset(path[0]), index.asset(path.at(-1))]
      expect(sessions).toContain(`${opener?.id} ${end?.id}`)
      if (severity !== 'warning' || !opener || !end) continue
      expect(Math.abs(purdueRank(opener.level) - purdueRank(end.level))).toBeGreaterThan(1)
    }
  })
})

function on(sentence: string, usual: number, check: (file: RandomFile) => void): void {
  it(sentence, () => {
    fc.assert(fc.property(randomFile, check), { seed: from, numRuns: runs(usual) })
  })
}

function alone(file: RandomFile, rule: string): { index: DiagramIndex; findings: readonly Finding[] } {
  const families = [
    'remote-access-uncontrolled',
    'external-into-ot',
    'dmz-passed-through',
    'it-reaches-ot',
    'ot-reaches-it',
  ]
  const index = indexOf({ ...file, rules: Object.fromEntries(families.map((other) => [other, 'off'])) } as RandomFile)
  return { index, findings: checkDiagram(index, TODAY).filter((finding) => finding.rule === rule) }
}

/** Without the conduits that end in a device that passes sessions on: then each session takes one conduit, or a part of one. */
function plain(file: RandomFile): RandomFile {
  return { ...file, conduits: file.conduits.filter((conduit) => passedEnds(file, conduit) === 0) }
}

/**
 * Without chains of devices, devices in zones, and brokers on the way to a device: of those the rules see only the levels
 * at which they are drawn, or of their zone.
 */
function withoutChains(file: RandomFile): RandomFile {
  const assets = file.assets.map(({ zone, alsoIn, ...rest }) => (isPassed(rest) ? rest : { ...rest, zone, alsoIn }))
  const isSimple = (conduit: Record<string, unknown>) => {
    const passed = passedEnds(file, conduit)
    return passed === 0 || (passed === 1 && ((conduit['via'] ?? []) as string[]).length === 0)
  }
  return { ...file, assets, conduits: file.conduits.filter(isSimple) }
}

const isPassed = (asset: Record<string, unknown> | undefined): boolean =>
  asset !== undefined && isPassing(asset as never)

const passedEnds = ({ assets }: RandomFile, { source, target }: Record<string, unknown>): number =>
  [source, target].filter((id) => isPassed(assets.find((asset) => asset['id'] === id))).length

/** Conduits that cross and are to blame for a session that leaves its side by a protocol that they name and that is clear. */
function leavingInClear(index: DiagramIndex): readonly string[] {
  const found = new Set<string>()
  for (const side of SIDES) {
    const bundles = expectedBundles(index, {
      from: (asset) => sideOf(asset.level) === side,
      to: (asset) => sideOf(asset.level) !== side,
    })
    for (const [id, sessions] of bundles) {
      const conduit = index.conduit(id) as Conduit
      if (!crosses(index, conduit)) continue
      const clear = new Set(clearProtocols(conduit))
      if ([...sessions].some((session) => clear.has(session.split(' ').slice(2).join(' ')))) found.add(id)
    }
  }
  return [...found]
}

function clearProtocols({ flows = [] }: Conduit): readonly string[] {
  return flows.filter((flow) => weaknessOf(flow)?.isSure).map((flow) => protocolOf(flow).id)
}
