/** Class names that hold, joined: `classNames('zb-chip', on && 'is-on')`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
