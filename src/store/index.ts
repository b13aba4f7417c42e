export type {
  Board,
  BoardServices,
  BoardState,
  Command,
  DialogId,
  FileState,
  Marker,
  PanelTab,
  RecordMark,
  Tool,
  Viewport,
} from './board'
export { visibleRect, ZOOM } from './camera'
export { type ChangeLine, changeLines } from './change-lines'
export { commandsFor, commandsWithKeys, contextCommands, isOffered, shortcutHint } from './command-lists'
export { colourOf, isErasable, weightOf } from './commands/ink'
export { canBeNamed } from './commands/selected'
export { createBoard } from './create-board'
export { markName, spokenName } from './describe'
export { editWithToast } from './edit'
export { type LevelsPlace, type LevelsTab, levelsPlace } from './levels-about'
export { onlyPlaces } from './only-places'
export { PALETTE_DRAG, type PaletteDrag } from './palette-drag'
export { notePointer } from './pointer'
export { BoardContext, useBoard, useBoardState } from './react'
export { rehearse } from './rehearse'
export { shownScene } from './shown-scene'
export { framesOf, lookAtSlide, type Slide, slidesOf } from './slides'
export { topLevelOf } from './top-level'
export { type MayRun, WouldChange } from './would-change'
