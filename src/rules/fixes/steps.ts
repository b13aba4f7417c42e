import { applyPatch, type DiagramIndex, type Patch, updateIndex } from '../../model'

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
    this.#index = updateIndex(this.#index, applyPatch(this.#index.diagram, patch), patch)
    return this
  }
}
