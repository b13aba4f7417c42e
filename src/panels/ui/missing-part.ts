/**
 * Whether a part of the program could not be fetched: the server is away, or it has a new version and the part of this one
 * is gone. Browsers say it in their own words.
 */
export function isMissingPart(problem: unknown): boolean {
  return (
    problem instanceof Error &&
    /dynamically imported module|importing a module script|unable to preload|error loading dynamically/iu.test(
      problem.message,
    )
  )
}
