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
  Timer,
  Tool,
  Viewport,
  WorkshopTab,
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
export { FIRST_CHOICE, framesOf, lookAtSlide, type Slide, type SlideChoice, slidesOf } from './slides'
export { topLevelOf } from './top-level'
export { openCommentsOn, pinnedTo, pinPoint, type Thread, threadsOf } from './workshop/comments'
export { deckOf, openCard, ownCards } from './workshop/deck'
export { colourOfPerson, initialsOf } from './workshop/people'
export { clockText, isRunning, MINUTE, timeLeft } from './workshop/timer'
export { isVoting, USUAL_DOTS, type VotedItem, votedKey, votesFor, votesIn, votesLeft } from './workshop/votes'
export { type MayRun, WouldChange } from './would-change'
