import { Plus } from 'lucide'
import { useMemo } from 'react'
import type { Conduit, Flow } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Icon } from '../ui/Icon'
import { Picker } from '../ui/Picker'
import { Section } from '../ui/Section'
import { FlowRow } from './FlowRow'
import { protocolGroups, readOwnProtocol } from './flow-protocols'

/** What a conduit carries: each flow with its protocol, its port and who opens it. */
export function Flows({ conduit }: { conduit: Conduit }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const groups = useMemo(() => protocolGroups(index, conduit), [index, conduit])
  const flows = conduit.flows ?? []
  const set = (to: readonly Flow[]) => board.run('set-flows', { conduit: conduit.id, flows: to })
  const add = (protocol: Flow['protocol']) => set([...flows, { protocol, opens: 'source' }])
  return (
    <Section
      title={say.flows}
      aside={
        <Picker
          look="link"
          label={say.addFlow}
          value={
            <>
              <Icon shape={Plus} />
              {say.addFlow}
            </>
          }
          placeholder={say.protocolPlaceholder}
          groups={groups}
          onPick={add}
          ownChoice={{ label: say.ownProtocol, onPick: (text) => add(readOwnProtocol(text)) }}
        />
      }
    >
      {flows.length === 0 ? (
        <p className="zb-note">{say.noFlows}</p>
      ) : (
        <>
          <div className="zb-flow-line is-head" aria-hidden="true">
            <span>{say.protocol}</span>
            <span>{say.port}</span>
            <span>{say.whoOpens}</span>
          </div>
          <ul className="zb-flows" aria-label={say.flows}>
            {flows.map((flow, at) => (
              <FlowRow
                // Flows have no ids: a flow is its place in the list.
                // oxlint-disable-next-line react/no-array-index-key
                key={at}
                index={index}
                conduit={conduit}
                flow={flow}
                groups={groups}
                onChange={(change) => set(flows.with(at, changed(flow, change)))}
                onRemove={() => set(flows.toSpliced(at, 1))}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** The flow with fields set, or taken away where they are given as `undefined`. */
function changed(flow: Flow, change: Readonly<Record<string, unknown>>): Flow {
  const entries = Object.entries({ ...flow, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as unknown as Flow
}
