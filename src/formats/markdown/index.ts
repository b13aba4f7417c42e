export { type Block, type Run, readMarkdown, readRuns } from './read'
