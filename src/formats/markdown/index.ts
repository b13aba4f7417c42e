export { type Block, type Run, readMarkdown, readRuns } from './read'
export { writeCheckMarkdown } from './write-check'
export { writeDifferenceMarkdown } from './write-difference'
