export { acceptanceIdOf } from './acceptance-id'
export { type Diagram, type DiagramRecord, emptyDiagram, TABLES, type Table, type TableRecords } from './diagram'
export type { DanglingReference, DiagramIndex, End } from './diagram-index'
export { admit, type GateError, type Origin, parentCycle } from './gate'
export { isHostileKey } from './hostile-keys'
export {
  type AcceptanceId,
  type AnnotationId,
  type AssetId,
  annotationId,
  assetId,
  type ConduitId,
  conduitId,
  type RecordId,
  type ZoneId,
  zoneId,
} from './ids'
export { indexDiagram } from './index-diagram'
export { isAside, isMark } from './index-parts'
export { isLocked } from './locked'
export {
  addAcceptance,
  addAnnotation,
  addAsset,
  addConduit,
  addZone,
  addZonesAndAssets,
} from './operations/add-records'
export { answerRequirements } from './operations/answer-requirements'
export { insertIntoVia, reconnect, removeFromVia, reverseConduit, setFlows } from './operations/change-conduit'
export { setRisk, setSlTarget, setSlTargets } from './operations/change-zone'
export { copyRecords, type Fragment, pasteFragment, readFragment } from './operations/fragment'
export { orderAnnotations } from './operations/order-annotations'
export { patchBetween } from './operations/patch-between'
export { type AssetPlacement, assignToZone, type Placements, placeRecords } from './operations/place-records'
export { removeRecords } from './operations/remove-records'
export { findRecord, setDocument, setFields } from './operations/set-fields'
export { ordersAfter } from './order'
export {
  applyPatch,
  type Change,
  compose,
  type Fields,
  invert,
  type Patch,
  updateDocument,
  updateOf,
} from './patch'
export {
  type Acceptance,
  type Annotation,
  ASIDE_KINDS,
  type Asset,
  type AttackerMeans,
  acceptanceSchema,
  annotationSchema,
  assetSchema,
  BEHAVIOURS,
  type Behaviour,
  CERTAINTIES,
  type Certainty,
  CONDITIONS,
  CONSEQUENCES,
  type Condition,
  type Conduit,
  type Consequence,
  type CustomProtocol,
  conduitSchema,
  type DocumentFields,
  documentFieldsSchema,
  type Flow,
  FR_IDS,
  type FrId,
  fileSchema,
  flowSchema,
  INK_COLOURS,
  INK_KINDS,
  type InkColour,
  type InkKind,
  NOTE_COLOURS,
  type NoteColour,
  type Opener,
  type Place,
  PURDUE_LEVELS,
  type PurdueLevel,
  type Rating,
  REQUIREMENT_STATES,
  type RequirementAnswer,
  type RequirementAnswers,
  type RequirementState,
  requirementAnswerSchema,
  SEVERITIES,
  type SecurityLevel,
  type Severity,
  SITES,
  type Site,
  type SiteRisk,
  type SlSetting,
  type SlVector,
  type Workshop,
  workshopSchema,
  type Zone,
  type ZoneArea,
  type ZoneRisk,
  zoneRiskSchema,
  zoneSchema,
} from './schema'
export {
  type LookupList,
  type TouchedRecord,
  touchedRecords,
  visitTouchedLists,
} from './touched'
export { undoPatch } from './undo'
export { updateIndex } from './update-index'
