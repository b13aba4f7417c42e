export { renderSvg, type SvgOptions } from './render-svg'
export type { ThemeName } from './theme'
export { renderThumbnail } from './thumbnail'
