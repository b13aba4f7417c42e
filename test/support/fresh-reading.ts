/** Drawings of the rules that are easily judged wrong: each by the whole checker, read for one rule. */
import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { type DiagramBuilder, diagram } from './diagram-builder'
import { TODAY } from './test-rule'

type Told = readonly (readonly [severity: string, ...about: string[]])[]

/** Cases of a sentence of §8: what the rule says of a drawing, as severities with what each is about. */
export function reads(rule: string, cases: Readonly<Record<string, readonly [DiagramBuilder, Told]>>): void {
  describe(rule, () => {
    for (const [name, [drawing, told]] of Object.entries(cases)) {
      it(name, () => {
        const findings = checkDiagram(indexDiagram(drawing.build()), TODAY).filter((finding) => finding.rule === rule)
        expect(findings.map(({ severity, about }) => [severity, ...about])).toEqual(told)
      })
    }
  })
}

export const flow = (protocol: string, more: object = {}) => ({ flows: [{ protocol, ...more }] })
export const https = flow('https')
export const silent: Told = []

/** An office and a control room, each with one asset; a firewall at L3.5 that stands nowhere yet; a DMZ with a server. */
export const site = (fields: object = {}) =>
  diagram(fields as Record<string, unknown>)
    .zone('office')
    .zone('ops')
    .zone('dmz')
    .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'office' })
    .asset('scada', { type: 'scada-server', level: 'L2', zone: 'ops' })
    .asset('mirror', { type: 'dmz-historian-replica', level: 'L3.5', zone: 'dmz' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
export const outside = (built: DiagramBuilder = site()) =>
  built.zone('net').asset('internet', { type: 'internet', level: 'external', zone: 'net' })
