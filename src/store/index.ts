export type {
  Board,
  BoardServices,
  BoardState,
  Command,
  DialogId,
  PanelTab,
  RecordMark,
  Tool,
  Viewport,
} from './board'
export { ZOOM } from './camera'
export { commandsFor, commandsWithKeys, contextCommands, shortcutHint } from './command-lists'
export { createBoard } from './create-board'
export { spokenName } from './describe'
export { BoardContext, useBoard, useBoardState } from './react'
