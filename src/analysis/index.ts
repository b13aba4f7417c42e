export {
  type ConduitChange,
  type Difference,
  differenceBetween,
  type FieldChange,
  type RecordChange,
  type TableDifference,
} from './difference/difference'
export { findSession } from './find-session'
export { misnamedFlows } from './misnamed-flows'
export { prepareSessions, type Sessions } from './prepare-sessions'
export { type Reached, reach } from './reach'
export { ANY_PROTOCOL, type Session } from './session'
export type { SessionQuestion } from './session-question'
export { type SessionBundle, sessionsBetween } from './sessions-between'
export { type SinglePath, singlePaths } from './single-paths'
export { type Achieved, type SlAchieved, slAchieved } from './sl-achieved'
