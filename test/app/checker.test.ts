import { describe, expect, it } from 'vitest'
import { onlyChanged, withUnchanged } from '../../src/app/checker/changed-findings'
import { createChecker } from '../../src/app/checker/checker'
import type { CheckAnswer, CheckRequest } from '../../src/app/checker/protocol'
import { applyPatch, type Diagram, indexDiagram, type Patch, updateOf } from '../../src/model'
import { checkDiagram, type Finding } from '../../src/rules'
import { diagram } from '../support/diagram-builder'

const TODAY = '2026-11-25'
const here = (drawing: Diagram) => checkDiagram(indexDiagram(drawing), { today: TODAY })

const site = () =>
  diagram()
    .asset('office', { type: 'office-workstation', level: 'L4' })
    .asset('fleet', { type: 'fleet-management-server', level: 'L3' })
    .conduit('c1', 'office', 'fleet')
    .build()

/** A worker without a thread: the same messages, structured-cloned, answered at once or when told. */
function fakeWorker() {
  const requests: CheckRequest[] = []
  const sent = new Map<string, string>()
  let held: Diagram | null = null
  const port = {
    onmessage: null as ((event: MessageEvent<CheckAnswer>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    terminated: false,
    silent: false,
    postMessage(message: unknown) {
      const request = structuredClone(message) as CheckRequest
      requests.push(request)
      if ('diagram' in request) held = request.diagram
      else for (const patch of request.patches) held = held && applyPatch(held, patch)
      if (this.silent) return
      const findings = held && onlyChanged(here(held), sent)
      this.onmessage?.({ data: structuredClone({ serial: request.serial, findings }) } as MessageEvent<CheckAnswer>)
    },
    terminate() {
      this.terminated = true
    },
  }
  return { port, requests }
}

describe('the checker', () => {
  it('sends a drawing once, then edits, and answers as the core does', async () => {
    const { port, requests } = fakeWorker()
    const checker = createChecker(
      () => TODAY,
      () => port,
    )
    let drawing = site()
    expect(await checker.check(drawing)).toEqual(here(drawing))
    const asset = drawing.assets.get('fleet' as never)
    const patch: Patch = [updateOf('assets', asset as never, { level: 'L4' }) as never]
    drawing = applyPatch(drawing, patch)
    checker.edited(patch, drawing)
    expect(await checker.check(drawing)).toEqual(here(drawing))
    expect(requests.map((request) => ('diagram' in request ? 'whole' : 'edits'))).toEqual(['whole', 'edits'])
  })

  it('sends the whole again when the drawing is not what the edits lead to, or they were many', async () => {
    const { port, requests } = fakeWorker()
    const checker = createChecker(
      () => TODAY,
      () => port,
    )
    let drawing = site()
    await checker.check(drawing)
    checker.edited([], applyPatch(drawing, []))
    const other = diagram().asset('lonely').build()
    expect(await checker.check(other)).toEqual(here(other))
    for (let i = 0; i < 80; i += 1) {
      const patch: Patch = [
        { op: 'update', table: 'document', id: 'document', before: {}, after: { title: String(i) } },
      ]
      drawing = applyPatch(i === 0 ? other : drawing, patch)
      checker.edited(patch, drawing)
    }
    expect(await checker.check(drawing)).toEqual(here(drawing))
    expect(requests.every((request) => 'diagram' in request)).toBe(true)
  })

  it('keeps unchanged findings as they are, as objects', async () => {
    const { port } = fakeWorker()
    const checker = createChecker(
      () => TODAY,
      () => port,
    )
    const drawing = site()
    const first = await checker.check(drawing)
    const second = await checker.check(drawing)
    expect(first.length).toBeGreaterThan(0)
    for (const [i, finding] of second.entries()) expect(finding).toBe(first[i])
  })

  it('checks on the page where there is no worker', async () => {
    const checker = createChecker(
      () => TODAY,
      () => {
        throw new Error('refused')
      },
    )
    expect(await checker.check(site())).toEqual(here(site()))
  })

  it('answers what it was asked when the worker breaks, and goes on without', async () => {
    const { port } = fakeWorker()
    port.silent = true
    const checker = createChecker(
      () => TODAY,
      () => port,
    )
    const asked = checker.check(site())
    port.onerror?.({} as ErrorEvent)
    expect(await asked).toEqual(here(site()))
    expect(port.terminated).toBe(true)
    expect(await checker.check(site())).toEqual(here(site()))
  })
})

it('findings that changed are sent whole, the others by id', () => {
  const finding = (id: string, sentence: string) => ({ id, sentence }) as Finding
  const sent = new Map<string, string>()
  const held = new Map<string, Finding>()
  const pass = (findings: Finding[]) => {
    const message = onlyChanged(findings, sent)
    return [message, withUnchanged(message, held)] as const
  }
  pass([finding('a', 'one'), finding('b', 'two')])
  const [message, findings] = pass([finding('b', 'two'), finding('a', 'changed'), finding('c', 'new')])
  expect(message).toEqual(['b', finding('a', 'changed'), finding('c', 'new')])
  expect(findings).toEqual([finding('b', 'two'), finding('a', 'changed'), finding('c', 'new')])
})
