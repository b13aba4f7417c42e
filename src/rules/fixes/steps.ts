import { admit, applyPatch, type DiagramIndex, indexDiagram, type Patch } from '../../model'

/** A patch made in steps, each of which sees the drawing as the ones before leave it. */
export class Steps {
  #index: DiagramIndex
  #patch: Patch = []

  constructor(index: DiagramIndex) {
    this.#index = index
  }

  get index(): DiagramIndex {
    return this.#index
  }
  get patch(): Patch {
    return this.#patch
  }

  take(step: (index: DiagramIndex) => Patch): this {
    const patch = step(this.#index)
    if (patch.length === 0) return this
    this.#patch = [...this.#patch, ...patch]
    this.#index = indexDiagram(applyPatch(this.#index.diagram, patch))
    return this
  }
}

/** The drawing after a patch as a person's edit; null where the gate refuses it or it changes nothing. */
export function after(index: DiagramIndex, patch: Patch): DiagramIndex | null {
  if (patch.length === 0) return null
  const admitted = admit(index.diagram, patch, 'user')
  return admitted.ok ? indexDiagram(admitted.value.diagram) : null
}
