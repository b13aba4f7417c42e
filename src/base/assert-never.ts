/** Makes a `switch` exhaustive for the compiler; reached at run time only through a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
