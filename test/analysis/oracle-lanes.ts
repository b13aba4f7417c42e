/**
 * What the conduits of a drawing let through, for the oracle: written from the text of design §1 to §4 alone.
 * The readings taken are listed in `oracle.ts`.
 */
import { behaviourOf, protocolOf, protocol as protocolOfCatalogue } from '../../src/catalogue'
import type { Asset, AssetId, Conduit, DiagramIndex, End, Flow } from '../../src/model'

interface DeclaredFlow {
  readonly protocol: string
  readonly bySource: boolean
  readonly byTarget: boolean
  readonly sourceName: AssetId | undefined
  readonly targetName: AssetId | undefined
}
/** A conduit, or one of the conduits in a row that a broker in `via` makes of it. */
interface Piece {
  readonly conduit: Conduit
  readonly source: End | undefined
  readonly target: End | undefined
  readonly via: readonly Asset[]
  /** `null` on an undefined conduit. */
  readonly flows: readonly DeclaredFlow[] | null
}
/** One way over a piece: from its near to its far end. */
export interface Lane {
  readonly piece: Piece
  readonly forward: boolean
  /** Absent where the reference dangles. */
  readonly near: End | undefined
  readonly far: End
  /** Devices in the order in which they are passed. */
  readonly via: readonly Asset[]
}
// §2 "Passing devices are forwarders, filters and diodes."
export const passing = (asset: Asset): boolean => ['forwarder', 'filter', 'diode'].includes(behaviourOf(asset))
export const isDiode = (asset: Asset): boolean => behaviourOf(asset) === 'diode'

/** Every way over every conduit of the drawing. */
export function allLanes(index: DiagramIndex): Lane[] {
  return index.conduits.flatMap((conduit) => piecesOf(index, conduit)).flatMap(lanesOf)
}

/** §3 "`via` […] A broker or endpoint in `via` ends the session: the conduit is then two in a row, with the same flows". */
function piecesOf(index: DiagramIndex, conduit: Conduit): Piece[] {
  const flows = conduit.flows ?? []
  const source = index.end(conduit.source)
  const target = index.end(conduit.target)
  // §1 "A conduit without flows is undefined: anything may pass, either way."
  const declared = flows.length === 0 ? null : flows.flatMap((flow) => declaredFlow(index, flow, source, target))
  const pieces: Piece[] = []
  let from = source
  let isFirst = true
  let passed: Asset[] = []
  const cut = (to: End | undefined, isLast: boolean): void => {
    // "(`sourceAsset` counts on the first, `targetAsset` on the last)"
    const narrowed = declared?.map((flow) => ({
      ...flow,
      sourceName: isFirst ? flow.sourceName : undefined,
      targetName: isLast ? flow.targetName : undefined,
    }))
    pieces.push({ conduit, source: from, target: to, via: passed, flows: narrowed ?? null })
    from = to
    isFirst = false
    passed = []
  }
  for (const id of conduit.via ?? []) {
    const device = index.asset(id)
    if (!device) continue
    if (passing(device)) passed.push(device)
    else cut({ kind: 'asset', asset: device }, false)
  }
  cut(target, true)
  return pieces
}

function declaredFlow(
  index: DiagramIndex,
  flow: Flow,
  source: End | undefined,
  target: End | undefined,
): DeclaredFlow[] {
  // §10 "A dangling reference […] reads as absent".
  const sourceName = index.asset(flow.sourceAsset)?.id
  const targetName = index.asset(flow.targetAsset)?.id
  // §3 "A flow that names an asset not of its end opens nothing".
  if (!isOf(index, sourceName, source) || !isOf(index, targetName, target)) return []
  const { id, commandsBack } = protocolOf(flow)
  const opens = flow.opens ?? 'source'
  return [
    {
      protocol: id,
      // §4 "`commandsBack`: counts as opened by both ends".
      bySource: opens !== 'target' || commandsBack,
      byTarget: opens !== 'source' || commandsBack,
      sourceName,
      targetName,
    },
  ]
}

function isOf(index: DiagramIndex, name: AssetId | undefined, end: End | undefined): boolean {
  if (name === undefined) return true
  if (end === undefined) return false
  if (end.kind === 'asset') return end.asset.id === name
  return index.interfacesIn(end.zone.id).some((member) => member.id === name)
}

function lanesOf(piece: Piece): Lane[] {
  const { source, target, via } = piece
  const lanes: Lane[] = []
  if (target) lanes.push({ piece, forward: true, near: source, far: target, via })
  if (source) lanes.push({ piece, forward: false, near: target, far: source, via: [...via].reverse() })
  return lanes
}

/** §4 The catalogue's `session`; a protocol of one's own, and `any`, cross everything. */
export function sessionKind(protocol: string): string {
  return protocolOfCatalogue(protocol)?.session ?? 'network'
}

export function opensSessions(protocol: string): boolean {
  return ['network', 'link'].includes(sessionKind(protocol))
}
