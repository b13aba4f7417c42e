export { describeNote, describeOpenError, type Note, type OpenError } from './open-error'
export { MOST_BYTES, type Opened, readZoneboard, readZoneboardBytes } from './read'
export { zoneboardJsonSchema } from './schema'
export { writeZoneboard } from './write'
