const figure = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Words of reports of findings and of differences, on the terminal and in files. */
export const report = {
  counts: ({ error, warning, advice, accepted }: Record<'error' | 'warning' | 'advice' | 'accepted', number>) =>
    [
      figure(error, 'error', 'errors'),
      figure(warning, 'warning', 'warnings'),
      `${advice} advice`,
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ].join(', '),
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice', accepted: 'Accepted' },
  about: (ids: readonly string[]) => `about ${ids.join(', ')}`,
  path: (names: readonly string[]) => `path ${names.join(' → ')}`,
  pairs: (count: number) => figure(count, 'session', 'sessions'),
  assumed: 'rests on a guess',
  accepted: (by: string, on: string, reason: string) => `accepted by ${by} on ${on}: ${reason}`,
  acceptedTitle: 'Accepted',
  notesTitle: 'Notes',
  notRead: 'Not read.',
}
