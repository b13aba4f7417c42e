export {
  describeNote,
  describeOpenError,
  MOST_BYTES,
  type Note,
  type OpenError,
  type Opened,
  readZoneboard,
  writeZoneboard,
  zoneboardJsonSchema,
} from './json'
export { describePngError, embedDiagram, extractDiagram, type PngError } from './png'
export { renderSvg, renderThumbnail, type SvgOptions, type ThemeName } from './svg'
