export {
  type ConduitChange,
  type Difference,
  differenceBetween,
  type FieldChange,
  type RecordChange,
  type TableDifference,
} from './difference/difference'
export { findSession } from './find-session'
export { type Achieved, achievedBy, achievedFor, levelOf, type SlAchieved, statedFor } from './levels/achieved'
export { conduitTarget } from './levels/conduit-target'
export { type CustodyRung, custodyRungs } from './levels/custody-rung'
export { jewelsBehind } from './levels/jewels-behind'
export { type LevelChange, levelChanges } from './levels/level-changes'
export { type FrShort, type LevelStep, type LevelSteps, levelSteps, stepsBetween } from './levels/level-steps'
export { answersItself, askedOf, leveled, leveledConduit, leveledZone, saysLevels } from './levels/leveled'
export { isMet, type Leveled, stateIn } from './levels/leveled-by'
export { type Lift, liftOf } from './levels/lift'
export {
  levelForFactor,
  RATINGS,
  riskMatrix,
  riskOf,
  tolerableRisk,
  whereRiskFalls,
  withRisk,
} from './levels/site-risk'
export { slAchieved } from './levels/sl-achieved'
export { type FrStanding, type Limit, type RecordStanding, standingOf, standingsIn } from './levels/standing'
export { type Suggestion, suggestedTarget } from './levels/suggested-target'
export type { Risk } from './levels/usual-risk'
export { misnamedFlows } from './misnamed-flows'
export { prepareSessions, type Sessions } from './prepare-sessions'
export { type Reached, reach } from './reach'
export { ANY_PROTOCOL, type Session } from './session'
export type { SessionQuestion } from './session-question'
export { type SessionBundle, sessionsBetween } from './sessions-between'
export { type SinglePath, singlePaths } from './single-paths'
