export { withDensity } from './density'
export { embedDiagram } from './embed'
export { extractDiagram } from './extract'
export { describePngError, type PngError } from './png-error'
