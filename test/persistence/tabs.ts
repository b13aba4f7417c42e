/** Tabs of a test: each with a drawing, a clock that stands still, on a storage and a bus that they share. */
import { admit, type Diagram, type Patch } from '../../src/model'
import { type Message, readMessage } from '../../src/persistence/channel'
import { DrawingLog, type LogState } from '../../src/persistence/drawing-log'
import { replay } from '../../src/persistence/replay'
import type { ShelfEntry } from '../../src/persistence/shelf'
import type { Storage } from '../../src/persistence/storage'
import { drawn, plain } from './drawings'

export const BIRTH: ShelfEntry = {
  id: 'd',
  title: 'Site',
  createdAt: '2026-11-25T08:00:00Z',
  changedAt: '2026-11-25T08:00:00Z',
  deletedAt: null,
  counts: { assets: 0, zones: 0, conduits: 0 },
  findings: null,
  thumbnail: null,
  viewport: null,
}

/** A clock that stands still until it is told to go on. */
function clock() {
  let at = 0
  let timers: { at: number; run: () => void }[] = []
  return {
    after: (ms: number, run: () => void) => {
      const timer = { at: at + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    async pass(ms: number) {
      at += ms
      const due = timers.filter((timer) => timer.at <= at)
      timers = timers.filter((timer) => timer.at > at)
      for (const { run } of due) run()
      await settled()
    },
  }
}
/** Everything that was begun on a storage in memory has ended. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setImmediate(done))
}

/** A tab with one drawing open, on a storage and a bus that tabs share. */
export function openTab(
  name: string,
  storage: Storage,
  bus: Set<(message: Message, from: string) => void>,
  start?: Diagram,
) {
  const time = clock()
  const states: LogState[] = []
  const tab = {
    diagram: start ?? drawn(),
    states,
    time,
    stale: 0,
    wiped: 0,
    deaf: false,
    dead: false,
    log: null as unknown as DrawingLog,
    edit(patch: Patch) {
      const admitted = admit(this.diagram, patch, 'user')
      if (!admitted.ok) throw new Error(admitted.error.code)
      this.diagram = admitted.value.diagram
      this.log.append(admitted.value.patch)
    },
  }
  const services = {
    storage,
    trouble: () => null,
    now: () => '2026-11-25T09:00:00Z',
    after: time.after,
    send: (message: Message) => {
      for (const hear of bus) hear(JSON.parse(JSON.stringify(message)), name)
    },
  }
  const events = {
    state: (state: LogState) => states.push(state),
    remote: (patch: Patch) => {
      const admitted = admit(tab.diagram, patch, 'remote')
      if (admitted.ok) tab.diagram = admitted.value.diagram
    },
    stale: () => {
      tab.stale += 1
    },
    wiped: () => {
      tab.wiped += 1
    },
    drawing: () => tab.diagram,
  }
  return {
    tab,
    async begin(birth: ShelfEntry | null) {
      const { snapshots, entries } = await storage.readDrawing('d')
      const read = replay(snapshots, entries)
      if (!birth) tab.diagram = read.diagram
      tab.log = new DrawingLog('d', name, services, events, { ...read, birth })
      bus.add((message, from) => {
        const heard = readMessage(message)
        if (from !== name && !tab.deaf && !tab.dead && heard) tab.log.receive(heard)
      })
      await tab.time.pass(0)
      return tab
    },
  }
}

/** The drawing as it would open. */
export async function stored(storage: Storage): Promise<object> {
  const { snapshots, entries } = await storage.readDrawing('d')
  return plain(replay(snapshots, entries).diagram)
}
