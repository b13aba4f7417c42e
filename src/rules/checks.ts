/** The rules themselves, for the page that does without them until somebody needs them. */
export { checkDiagram } from './check-diagram'
export { fixesFor } from './fixes-for'
export { nextSteps } from './next-steps'
export { ruleMeta } from './registry'
