/** „1 Asset“, „3 Assets“. */
export const zahl = (n: number, eines: string, mehrere: string): string => `${n} ${n === 1 ? eines : mehrere}`

/** „A, B und C“. */
export const reihe = (teile: readonly string[]): string =>
  teile.length < 2 ? (teile[0] ?? '') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1)}`
