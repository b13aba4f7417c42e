import { isBoundaryDevice } from '../../../src/catalogue'
import { readZoneboard } from '../../../src/formats'
import { type DiagramIndex, indexDiagram } from '../../../src/model'

/** A small site with every kind of conduit, a crown jewel, a safety zone, a note, and a custom type. */
export const SITE = {
  format: 'zoneboard',
  version: 1,
  title: 'North site',
  description: 'A small site for tests.',
  zones: [
    { id: 'office', name: 'Office', slTarget: 1 },
    { id: 'ops', name: 'Site operations', slTarget: { FR1: 2, FR5: 3 } },
    { id: 'safety', name: 'Electrical safety', slTarget: 3, parent: 'ops' },
  ],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'Office PCs', level: 'L4', zone: 'office', quantity: 34 },
    { id: 'fleet', type: 'fleet-management-server', name: 'Fleet manager', level: 'L3', zone: 'ops', critical: true },
    { id: 'miners', type: 'asic-miner-air', name: 'Hall A', level: 'L1', zone: 'ops', quantity: 240 },
    { id: 'relay', type: 'custom', role: 'safety', name: 'Relay', level: 'L1', zone: 'safety', safety: true },
    { id: 'fw', type: 'industrial-firewall', name: 'OT firewall', level: 'L3.5' },
    { id: 'sw', type: 'managed-switch', name: 'Switch', level: 'L2', certainty: 'assumed' },
  ],
  conduits: [
    { id: 'c-undefined', source: 'pc', target: 'fleet' },
    { id: 'c-controlled', source: 'office', target: 'ops', via: ['sw', 'fw'], flows: [{ protocol: 'https' }] },
    { id: 'c-uncontrolled', source: 'fleet', target: 'relay', flows: [{ protocol: 'modbus-tcp' }] },
    { id: 'c-inside', source: 'fleet', target: 'miners', flows: [{ protocol: 'cgminer-api' }] },
  ],
  annotations: [
    {
      id: 'n1',
      kind: 'note',
      place: { level: 'L3', x: 0, y: 0 },
      text: 'Who owns it?',
      author: 'Jonas',
      colour: 'blue',
    },
    { id: 't1', kind: 'text', place: { level: 'L3', x: 0, y: 0 }, text: 'Free text' },
    { id: 'f1', kind: 'frame', place: { level: 'L3', x: 0, y: 0 }, text: 'Phase two' },
    { id: 'w1', kind: 'laser', place: { level: 'L3', x: 0, y: 0 } },
  ],
}

/** The index of a file's content. */
export function indexOf(file: unknown): DiagramIndex {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return indexDiagram(opened.value.diagram)
}

/** Whether the drawing has a boundary device in a `via`, so that a tile must be seen. */
export function hasGuardInVia(index: DiagramIndex): boolean {
  return index.conduits.some((conduit) =>
    conduit.via?.some((id) => {
      const device = index.asset(id)
      return device !== undefined && isBoundaryDevice(device)
    }),
  )
}
