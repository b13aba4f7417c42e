import Flatbush from 'flatbush'
import type { Point, Rect, Scene } from '../../layout'
import type { AnnotationId, AssetId, ConduitId, ZoneId } from '../../model'

export interface Found {
  readonly zones: readonly ZoneId[]
  readonly assets: readonly AssetId[]
  readonly conduits: readonly ConduitId[]
  readonly annotations: readonly AnnotationId[]
}

/** What stands where: one tree a kind of record, built when first asked and kept while that table stays the same. */
export class SceneIndex {
  readonly scene: Scene
  readonly #zones: Table<ZoneId, Rect>
  readonly #assets: Table<AssetId, Rect>
  readonly #conduits: Table<ConduitId, { readonly bounds: Rect }>
  readonly #annotations: Table<AnnotationId, Rect>

  constructor(scene: Scene, before?: SceneIndex) {
    this.scene = scene
    const itself = (box: Rect) => box
    this.#zones = tableOf(scene.zones, itself, before ? before.#zones : undefined)
    this.#assets = tableOf(scene.assets, itself, before ? before.#assets : undefined)
    this.#conduits = tableOf(scene.conduits, (route) => route.bounds, before ? before.#conduits : undefined)
    this.#annotations = tableOf(scene.annotations, itself, before ? before.#annotations : undefined)
  }

  /** Everything whose box touches the rectangle: records by id, annotations as they lie on each other, the lowest first. */
  search(rect: Rect): Found {
    return {
      zones: this.#zones.search(rect),
      assets: this.#assets.search(rect),
      conduits: this.#conduits.search(rect),
      annotations: this.#annotations.stacked(rect),
    }
  }

  /** The zones whose box holds a point. */
  zonesAt({ x, y }: Point): readonly ZoneId[] {
    return this.#zones.search({ x, y, width: 0, height: 0 })
  }
}

function tableOf<Id extends string, Item>(
  items: ReadonlyMap<Id, Item>,
  boxOf: (item: Item) => Rect,
  before: Table<Id, Item> | undefined,
): Table<Id, Item> {
  return before?.items === items ? before : new Table(items, boxOf)
}

class Table<Id extends string, Item> {
  readonly items: ReadonlyMap<Id, Item>
  readonly #boxOf: (item: Item) => Rect
  #ids: readonly Id[] = []
  #tree: Flatbush | null = null

  constructor(items: ReadonlyMap<Id, Item>, boxOf: (item: Item) => Rect) {
    this.items = items
    this.#boxOf = boxOf
  }

  search(rect: Rect): readonly Id[] {
    return this.#found(rect)
      .map((place) => this.#ids[place] as Id)
      .sort()
  }

  /** In the order of the table. */
  stacked(rect: Rect): readonly Id[] {
    return this.#found(rect)
      .sort((a, b) => a - b)
      .map((place) => this.#ids[place] as Id)
  }

  #found({ x, y, width, height }: Rect): number[] {
    if (this.items.size === 0) return []
    this.#tree ??= this.#build()
    return this.#tree.search(x, y, x + width, y + height)
  }

  #build(): Flatbush {
    this.#ids = [...this.items.keys()]
    const tree = new Flatbush(this.items.size)
    for (const item of this.items.values()) {
      const { x, y, width, height } = this.#boxOf(item)
      tree.add(x, y, x + width, y + height)
    }
    tree.finish()
    return tree
  }
}
