import { afterEach, describe, expect, it } from 'vitest'
import { answers } from '../../src/app/checker/answers'
import { onlyChanged, withUnchanged } from '../../src/app/checker/changed-findings'
import { createChecker } from '../../src/app/checker/checker'
import type { Answer, CheckRequest } from '../../src/app/checker/protocol'
import { applyPatch, type Diagram, indexDiagram, type Patch, type PurdueLevel, updateOf } from '../../src/model'
import { checkDiagram, type Finding, type Fix, fixesFor, speakSentences, tryPatch } from '../../src/rules'
import { german } from '../../src/words/de'
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
  let ids = 0
  const answer = answers({
    newId: () => {
      ids += 1
      return `made${ids}`
    },
    turn: () => new Promise((next) => setTimeout(next)),
    post: (message) => port.onmessage?.({ data: structuredClone(message) } as MessageEvent<Answer>),
  })
  const port = {
    onmessage: null as ((event: MessageEvent<Answer>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    terminated: false,
    silent: false,
    postMessage(message: unknown) {
      const request = structuredClone(message) as CheckRequest
      requests.push(request)
      if (!this.silent) answer(request)
    },
    terminate() {
      this.terminated = true
    },
  }
  return { port, requests }
}

const checkerOn = (port: ReturnType<typeof fakeWorker>['port']) =>
  createChecker(
    () => TODAY,
    () => port,
  )
const toLevel = (drawing: Diagram, asset: string, level: PurdueLevel): Patch => [
  updateOf('assets', drawing.assets.get(asset as never) as never, { level }) as never,
]

afterEach(() => speakSentences(null))

describe('the checker', () => {
  it('tells the worker once in which language rules speak, and has everything said anew', async () => {
    const { port, requests } = fakeWorker()
    const checker = checkerOn(port)
    const drawing = site()
    const english = await checker.check(drawing)
    speakSentences(german.sentences)
    const german1 = await checker.check(drawing)
    expect(german1).toEqual(here(drawing))
    expect(german1.map(({ id }) => id)).toEqual(english.map(({ id }) => id))
    expect(german1.map(({ sentence }) => sentence)).not.toEqual(english.map(({ sentence }) => sentence))
    // The fake worker runs on this very page, which now speaks in its copy.
    speakSentences(german.sentences)
    await checker.check(drawing)
    expect(requests.map(({ speaks }) => speaks)).toEqual([undefined, german.sentences, undefined])
  })

  it('sends a drawing once, then edits, and answers as the core does', async () => {
    const { port, requests } = fakeWorker()
    const checker = checkerOn(port)
    let drawing = site()
    expect(await checker.check(drawing)).toEqual(here(drawing))
    const patch = toLevel(drawing, 'fleet', 'L4')
    const before = drawing
    drawing = applyPatch(drawing, patch)
    checker.edited(patch, before, drawing)
    expect(await checker.check(drawing)).toEqual(here(drawing))
    expect(requests.map((request) => ('diagram' in request ? 'whole' : 'edits'))).toEqual(['whole', 'edits'])
  })

  it('sends the whole again when the drawing is not what the edits lead to, or they were many', async () => {
    const { port, requests } = fakeWorker()
    const checker = checkerOn(port)
    let drawing = site()
    await checker.check(drawing)
    checker.edited([], drawing, applyPatch(drawing, []))
    const other = diagram().asset('lonely').build()
    expect(await checker.check(other)).toEqual(here(other))
    for (let i = 0; i < 80; i += 1) {
      const patch: Patch = [
        { op: 'update', table: 'document', id: 'document', before: {}, after: { title: String(i) } },
      ]
      const before = i === 0 ? other : drawing
      drawing = applyPatch(before, patch)
      checker.edited(patch, before, drawing)
    }
    expect(await checker.check(drawing)).toEqual(here(drawing))
    expect(requests.every((request) => 'diagram' in request)).toBe(true)
  })

  it('sends the whole where another drawing was opened and edited before it was checked', async () => {
    const { port } = fakeWorker()
    const checker = checkerOn(port)
    await checker.check(site())
    const opened = diagram().asset('a', { level: 'L4' }).asset('b', { level: 'L1' }).conduit('c', 'a', 'b').build()
    const patch = toLevel(opened, 'a', 'L5')
    const edited = applyPatch(opened, patch)
    checker.edited(patch, opened, edited)
    expect(await checker.check(edited)).toEqual(here(edited))
  })

  it('keeps unchanged findings as they are, as objects', async () => {
    const { port } = fakeWorker()
    const checker = checkerOn(port)
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
    const checker = checkerOn(port)
    const asked = checker.check(site())
    port.onerror?.({} as ErrorEvent)
    expect(await asked).toEqual(here(site()))
    expect(port.terminated).toBe(true)
    expect(await checker.check(site())).toEqual(here(site()))
  })
})

describe('fixes beside the page', () => {
  const labels = (drawing: Diagram, finding: Finding) =>
    fixesFor(indexDiagram(drawing), finding, () => `n${Math.random()}`).map(({ label }) => label)

  it('are those of the core, and follow the edits', async () => {
    const { port, requests } = fakeWorker()
    const checker = checkerOn(port)
    const drawing = site()
    for (const finding of await checker.check(drawing)) {
      const fixes = await checker.fixes(drawing, finding)
      expect(fixes?.map(({ label }) => label)).toEqual(labels(drawing, finding))
    }
    const patch = toLevel(drawing, 'fleet', 'L2')
    const moved = applyPatch(drawing, patch)
    checker.edited(patch, drawing, moved)
    const [finding] = here(moved)
    const fixes = finding && (await checker.fixes(moved, finding))
    expect(fixes?.map(({ label }) => label)).toEqual(finding && labels(moved, finding))
    expect(fixes?.length).toBeGreaterThan(0)
    expect(requests.filter((request) => 'diagram' in request)).toHaveLength(1)
    expect(await checker.check(moved)).toEqual(here(moved))
  })

  it('are given up when the drawing changes, and the check does not wait for them', async () => {
    const { port } = fakeWorker()
    const checker = checkerOn(port)
    const drawing = site()
    const [finding] = await checker.check(drawing)
    const order: string[] = []
    const search = checker.fixes(drawing, finding as Finding).then((fixes) => {
      order.push('fixes')
      return fixes
    })
    const patch = toLevel(drawing, 'fleet', 'L2')
    const moved = applyPatch(drawing, patch)
    checker.edited(patch, drawing, moved)
    await checker.check(moved).then(() => order.push('check'))
    expect(await search).toBeNull()
    expect(order).toEqual(['check', 'fixes'])
  })

  it('are those of the core for another drawing too, when the worker breaks, and without one', async () => {
    const { port } = fakeWorker()
    const checker = checkerOn(port)
    const drawing = site()
    const [finding] = (await checker.check(drawing)) as [Finding]
    const known = labels(drawing, finding)
    const labelsOf = (fixes: readonly Fix[] | null) => fixes?.map(({ label }) => label)
    expect(known.length).toBeGreaterThan(0)
    expect(labelsOf(await checker.fixes(site(), finding))).toEqual(known)
    port.silent = true
    const asked = checker.fixes(drawing, finding)
    port.onerror?.({} as ErrorEvent)
    expect(labelsOf(await asked)).toEqual(known)
    expect(labelsOf(await checker.fixes(drawing, finding))).toEqual(known)
  })
})

it('findings that changed are sent whole, the others by id', () => {
  const finding = (id: string, sentence: string) => ({ id, sentence }) as Finding
  const sent = new Map<string, Finding>()
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

describe('an edit tried out beside the page', () => {
  it('answers as the core does, on the drawing with the edits since, and leaves it as it is', async () => {
    const { port, requests } = fakeWorker()
    const checker = checkerOn(port)
    const before = site()
    await checker.check(before)
    const edit = toLevel(before, 'office', 'L5')
    const drawing = applyPatch(before, edit)
    checker.edited(edit, before, drawing)
    const trial = toLevel(drawing, 'fleet', 'L4')
    const changes = await checker.tryOut(drawing, trial)
    expect(changes).toEqual(tryPatch(indexDiagram(drawing), trial, { today: TODAY }))
    expect(changes?.went.length).toBeGreaterThan(0)
    expect(requests.at(-1)).toMatchObject({ patches: [edit], trying: trial })
    expect(await checker.check(drawing)).toEqual(here(drawing))
  })

  it('is not told without a worker, for another drawing, and when the worker breaks', async () => {
    const drawing = site()
    const none = createChecker(
      () => TODAY,
      () => {
        throw new Error('refused')
      },
    )
    expect(await none.tryOut(drawing, toLevel(drawing, 'fleet', 'L4'))).toBe(null)
    const { port } = fakeWorker()
    const checker = checkerOn(port)
    await checker.check(site())
    expect(await checker.tryOut(drawing, toLevel(drawing, 'fleet', 'L4'))).toBe(null)
    await checker.check(drawing)
    port.silent = true
    const asked = checker.tryOut(drawing, toLevel(drawing, 'fleet', 'L4'))
    port.onerror?.({} as ErrorEvent)
    expect(await asked).toBe(null)
  })
})
