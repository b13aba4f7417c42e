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
export { type Block, type Run, readMarkdown, readRuns } from './markdown'
export { describePngError, embedDiagram, extractDiagram, type PngError, withDensity } from './png'
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
