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
export { boundsOf, clampZoom, visibleRect, ZOOM } from './camera'
export { createBoard } from './create-board'
export { BoardContext, useBoard, useBoardState } from './react'
