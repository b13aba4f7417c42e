export {
  type AssetFlags,
  behaviourOf,
  flagsOf,
  isBoundaryDevice,
  isPassing,
  kindOf,
  nameOf,
  passesLink,
  roleOf,
  type TileStyle,
  tileOf,
} from './asset-facts'
export {
  type AssetGroup,
  type AssetType,
  assetGroups,
  assetType,
  assetTypes,
  isUsualAt,
  type Role,
  roles,
} from './asset-types'
export { isGuess } from './certainty'
export { conditionsOf, conditionsOfConduit } from './conditions'
export { type ConduitKind, conduitKind, crosses, hasBoundaryDevice, zoneOfEnd } from './conduit-facts'
export {
  holdsKeys,
  isColdStorage,
  isEverydayMachine,
  isHotWallet,
  isKeptOffline,
  isNode,
  isOfCustody,
  isSigningDevice,
} from './custody-facts'
export { carriesEvents, isCollectingRole } from './event-protocols'
export { type IconShape, icon, iconOf } from './icons'
export {
  carriesMiningWork,
  carriesUpdates,
  isController,
  isCooling,
  isMiner,
  isPool,
  isPowerProtection,
  servesUpdates,
} from './mining-facts'
export { isUsuallyNetworked } from './networked'
export {
  type Assurance,
  flowLabel,
  namesWhatPasses,
  opensFromEitherEnd,
  type Protocol,
  type ProtocolFacts,
  protocol,
  protocolOf,
  protocols,
  type SessionKind,
  usualProtocols,
} from './protocols'
export { type PurdueLevelInfo, purdueLevelInfo, purdueLevels, purdueRank, type Side, sideOf } from './purdue'
export { type QuestionArea, type QuestionCard, questionAreas, questionCards } from './question-cards'
export { type RequirementLevel, requirementLevels } from './requirement-levels'
export {
  askedFor,
  type FoundationalRequirement,
  foundationalRequirements,
  type Requirement,
  requirement,
  requirementCounts,
  requirements,
} from './requirements'
export { frName, slRange, slVector } from './sl-vector'
export { speakNames, spokenNames } from './spoken-names'
export { STAMPS, type Stamp, stampOf, stampShape } from './stamps'
export { isAssessed, isSafetyZone } from './zone-facts'
