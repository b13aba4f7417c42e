export { type AssetRow, type AssetTable, readAssetTable } from './asset-table'
