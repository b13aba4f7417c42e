import { buildScene, type Scene, sketchScene } from '../../layout'
import { type Diagram, type DiagramIndex, indexDiagram } from '../../model'
import type { VersionFacts, VersionsLater } from '../../persistence'
import type { Finding } from '../../rules'
import { type Checker, createChecker } from '../checker/checker'
import { openCheckWorker } from '../checker/open-worker'
import { today } from '../ids'

/** With more conduits a picture is drawn without a search for ways round cards, which takes long. */
const MOST_ROUTED = 150

export interface Content {
  readonly diagram: Diagram
  readonly index: DiagramIndex
  readonly scene: Scene
}

/** The drawings of versions, each read, laid out and checked once, when it is asked for, while the dialog is open. */
export class Contents {
  readonly #contents = new Map<string, Promise<Content | null>>()
  readonly #findings = new Map<Diagram, Promise<readonly Finding[]>>()
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #checker: Checker | null = null

  constructor(readonly versions: VersionsLater) {}

  /** Null where the version is gone or damaged. */
  of(facts: VersionFacts): Promise<Content | null> {
    const known = this.#contents.get(facts.id)
    if (known) return known
    const content = this.#inTurn(async () => {
      const diagram = await (await this.versions.open()).read(facts)
      return diagram && laidOut(diagram)
    })
    this.#contents.set(facts.id, content)
    return content
  }

  findings(diagram: Diagram): Promise<readonly Finding[]> {
    const known = this.#findings.get(diagram)
    if (known) return known
    // A checker of its own: the board's follows the open drawing edit by edit, and should not lose it.
    this.#checker ??= createChecker(today, () => {
      this.#worker = openCheckWorker()
      return this.#worker
    })
    const findings = this.#checker.check(diagram)
    this.#findings.set(diagram, findings)
    return findings
  }

  close(): void {
    this.#worker?.terminate()
  }

  /** One after the other, so that the page answers in between. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(() => new Promise((next) => setTimeout(next, 0))).then(work)
    this.#last = done.catch(() => {})
    return done
  }
}

function laidOut(diagram: Diagram): Content {
  const index = indexDiagram(diagram)
  const lay = index.conduits.length > MOST_ROUTED ? sketchScene : buildScene
  return { diagram, index, scene: lay(index) }
}
