export {
  type CheckedFile,
  type CheckReport,
  countFindings,
  type FailOn,
  type FindingCounts,
  fails,
  type UnreadFile,
} from './checked'
export {
  compareDrawings,
  type DifferenceItem,
  type DifferenceSection,
  type DrawingDifference,
  describeDifference,
  type Judged,
} from './difference'
export {
  describeNote,
  describeOpenError,
  locateRecords,
  MOST_BYTES,
  type Note,
  type OpenError,
  type Opened,
  readZoneboard,
  readZoneboardBytes,
  writeZoneboard,
} from './json'
export { writeJunit } from './junit'
export { type Block, type Run, readMarkdown, readRuns, writeCheckMarkdown, writeDifferenceMarkdown } from './markdown'
export {
  describePngError,
  embedDiagram,
  extractDiagram,
  LEAST_SCALE,
  type PictureLimits,
  type PngError,
  possibleScale,
  withDensity,
} from './png'
export { type SarifOptions, writeSarif } from './sarif'
export {
  type PaperSize,
  type PictureSize,
  pictureSize,
  renderSvg,
  renderThumbnail,
  type SvgOptions,
  type ThemeName,
} from './svg'
export { type AssetRow, type AssetTable, readAssetTable } from './table'
