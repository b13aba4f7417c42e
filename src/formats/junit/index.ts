export { writeJunit } from './write'
