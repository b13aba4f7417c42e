export type {
  ApplyOptions,
  Board,
  BoardServices,
  BoardState,
  CameraGoal,
  Command,
  CommandGroup,
  DialogId,
  PanelTab,
  RecordMark,
  SaveState,
  Toast,
  Tool,
  Viewport,
} from './board'
export { ZOOM } from './camera'
export { commandsFor, commandsWithKeys, contextCommands, shortcutHint } from './command-lists'
export { createBoard } from './create-board'
export { spokenName } from './describe'
export { BoardContext, useBoard, useBoardState } from './react'
