export interface TextStyle {
  /** Canvas pixels. */
  readonly size: number
  readonly weight: number
  readonly mono?: boolean
}

/** The styles of the look. */
export const TEXT_STYLES = {
  assetName: { size: 12.2, weight: 620 },
  assetNameOfTwoLines: { size: 11.4, weight: 620 },
  kind: { size: 10.5, weight: 420 },
  badge: { size: 10.5, weight: 620 },
  zoneName: { size: 11.5, weight: 620 },
  zoneTarget: { size: 10.5, weight: 520 },
  chip: { size: 10.5, weight: 520, mono: true },
  chipWord: { size: 10.5, weight: 620 },
  laneNumber: { size: 19, weight: 700 },
  laneName: { size: 10.5, weight: 520 },
  side: { size: 10.5, weight: 700 },
  mark: { size: 13, weight: 700 },
  note: { size: 13.5, weight: 520 },
  freeText: { size: 16, weight: 520 },
  author: { size: 10.5, weight: 420 },
  title: { size: 20, weight: 700 },
  caption: { size: 11.5, weight: 420 },
} as const satisfies Record<string, TextStyle>
