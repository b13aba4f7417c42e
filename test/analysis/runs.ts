/** A fresh seed each run, part of the tests' names; `ZONEBOARD_SEED` repeats one. */
export function seed(): number {
  const given = process.env.ZONEBOARD_SEED
  return given === undefined ? Date.now() % 2 ** 31 : Number(given)
}

/** How many drawings; `ZONEBOARD_RUNS` multiplies them for a long search. */
export function runs(usual: number): number {
  return usual * Number(process.env.ZONEBOARD_RUNS ?? 1)
}
