import type { Command } from '../board'
import { acceptFinding, withdrawAcceptance } from './accept'
import { addFrame, addNote, addText, resizeAnnotation, write } from './add-annotation'
import { addAsset } from './add-asset'
import { addAssets } from './add-assets'
import { addConduit, connectFromSelection } from './add-conduit'
import { addZone, zoneFromSelection } from './add-zone'
import { aligns } from './align'
import { chooseAuthor, forgetAuthor, setAuthor } from './author'
import { show, zoom100, zoomFit, zoomIn, zoomOut, zoomSelection } from './camera'
import {
  addCard,
  answerCard,
  keepAnswer,
  moveCard,
  nextCard,
  previousCard,
  showCard,
  workshop,
  workshopTab,
} from './cards'
import { reconnect, reverseConduit, setFlows, setVia } from './change-conduit'
import { copy, cut, duplicate, paste, pasteInPlace } from './clipboard'
import { addComment, commentHere, openComment, reply, resolve } from './comments'
import { deleteSelected, deleteWithMembers } from './delete'
import { dropOnConduit, removeFromVia } from './devices'
import {
  askOpenQuestions,
  closeDialog,
  commandPalette,
  find,
  openContextMenu,
  openDialog,
  quickAdd,
  ruleSettings,
  setPanel,
  shortcuts,
  showFindings,
  showInspector,
  showOutline,
} from './dialogs'
import { escape } from './escape'
import { rename, renameSelected, setDocument, setFields, setRule, setSlTarget } from './fields'
import { nextFinding, previousFinding, showFinding } from './findings'
import { fixAll } from './fix-all'
import { applyFix, cancelPreview, fixFinding, previewFix } from './fixes'
import { goTo } from './go-to'
import { addArrow, addImage, addInk, addStamp, erase, eraseAll, setMarker, toggleAnnotations } from './ink'
import { laneSizes, setLaneHeight } from './lane-height'
import { answerRequirements, confirmTargets, securityLevels, setRisk, showLevels } from './levels'
import { lockLane, locks } from './lock'
import { makeRooms, makeSpace } from './make-space'
import { assignZone, moveToZone, setLevel } from './membership'
import { lanes, move, nudges } from './move'
import { moveDevice } from './move-device'
import { arrows, enter, keepSelected, leave, walks } from './navigate'
import { moveFrame } from './order-frames'
import { decide, editAside, parkNotes, parkThought, removeAside, unpark } from './parking'
import { resizeZone, zoneSizes } from './resize-zone'
import { askSameAs, sameAs } from './same-as'
import { focus, select, selectAll } from './select'
import { tidy, tidyAll } from './tidy'
import { addMinute, pauseTimer, startTimer, stopTimer } from './timer'
import {
  arrowTool,
  assetTool,
  conduitTool,
  eraserTool,
  frameTool,
  handTool,
  highlighterTool,
  laserTool,
  noteTool,
  penTool,
  placeType,
  selectTool,
  spaceTool,
  stampTool,
  textTool,
  toggleGrid,
  toggleSnap,
  zoneTool,
} from './tools'
import { redo, undo } from './undo'
import { clearVotes, setDots, showVotes, takeVote, vote, voteHere } from './votes'
import { setWaypoints, straighten } from './waypoints'
import { nestZone, zoneToLevel } from './zone-places'

/** All commands of the store, in the order in which menus, the palette and the shortcut sheet list them. */
export const commands: readonly Command[] = [
  undo,
  redo,
  cut,
  copy,
  paste,
  pasteInPlace,
  duplicate,
  renameSelected,
  deleteSelected,
  deleteWithMembers,
  erase,
  eraseAll,
  selectAll,
  keepSelected,
  escape,
  select,
  focus,
  rename,
  write,
  setFields,
  setDocument,
  setRule,
  setFlows,
  setVia,
  setSlTarget,
  setRisk,
  confirmTargets,
  answerRequirements,
  reconnect,
  quickAdd,
  addAsset,
  addAssets,
  addZone,
  addNote,
  addText,
  addFrame,
  addStamp,
  addArrow,
  addInk,
  addImage,
  connectFromSelection,
  addConduit,
  dropOnConduit,
  moveDevice,
  zoneFromSelection,
  moveToZone,
  askSameAs,
  sameAs,
  removeFromVia,
  reverseConduit,
  setWaypoints,
  straighten,
  move,
  resizeZone,
  resizeAnnotation,
  moveFrame,
  assignZone,
  setLevel,
  nestZone,
  zoneToLevel,
  ...lanes,
  ...nudges,
  ...zoneSizes,
  ...aligns,
  tidy,
  tidyAll,
  ...locks,
  lockLane,
  ...makeRooms,
  setLaneHeight,
  ...laneSizes,
  makeSpace,
  selectTool,
  handTool,
  spaceTool,
  assetTool,
  zoneTool,
  conduitTool,
  noteTool,
  textTool,
  frameTool,
  penTool,
  highlighterTool,
  arrowTool,
  eraserTool,
  stampTool,
  laserTool,
  setMarker,
  placeType,
  toggleSnap,
  toggleGrid,
  toggleAnnotations,
  zoomIn,
  zoomOut,
  zoom100,
  zoomFit,
  zoomSelection,
  show,
  goTo,
  find,
  showFindings,
  showInspector,
  showOutline,
  setPanel,
  openDialog,
  closeDialog,
  ...arrows,
  enter,
  leave,
  ...walks,
  nextFinding,
  previousFinding,
  fixFinding,
  showFinding,
  previewFix,
  applyFix,
  fixAll,
  cancelPreview,
  acceptFinding,
  withdrawAcceptance,
  commandPalette,
  securityLevels,
  showLevels,
  ruleSettings,
  askOpenQuestions,
  workshop,
  workshopTab,
  commentHere,
  addComment,
  reply,
  resolve,
  openComment,
  voteHere,
  vote,
  takeVote,
  setDots,
  showVotes,
  clearVotes,
  parkNotes,
  parkThought,
  unpark,
  decide,
  editAside,
  removeAside,
  nextCard,
  previousCard,
  showCard,
  addCard,
  moveCard,
  keepAnswer,
  answerCard,
  pauseTimer,
  startTimer,
  addMinute,
  stopTimer,
  chooseAuthor,
  setAuthor,
  forgetAuthor,
  shortcuts,
  openContextMenu,
]
