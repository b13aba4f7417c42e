declare const brand: unique symbol
type Branded<T, B extends string> = T & { readonly [brand]: B }

export type ZoneId = Branded<string, 'ZoneId'>
export type AssetId = Branded<string, 'AssetId'>
export type ConduitId = Branded<string, 'ConduitId'>
export type AnnotationId = Branded<string, 'AnnotationId'>
export type AcceptanceId = Branded<string, 'AcceptanceId'>
export type RecordId = ZoneId | AssetId | ConduitId | AnnotationId | AcceptanceId

/** Ids come from files and from the caller's id source; these say which kind a text is meant as. */
export const zoneId = (id: string) => id as ZoneId
export const assetId = (id: string) => id as AssetId
export const conduitId = (id: string) => id as ConduitId
export const annotationId = (id: string) => id as AnnotationId
