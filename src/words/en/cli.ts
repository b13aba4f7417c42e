const figure = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Words of the command line. */
export const cli = {
  usage: `Zoneboard: what a drawing means, from the command line.

  zoneboard check FILE… [--format text|json]
      Says where segmentation fails. FILE is a *.zoneboard.json, or a PNG that carries a drawing.

  zoneboard reach FILE --from ID… [--json]
      Says what can be reached from these assets, step by step.

Exit code: 0 clean, 1 with errors that nobody has accepted, 2 where a file cannot be read.
`,
  noCommand: 'Say what to do: check or reach.',
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  unknownOption: (name: string) => `There is no option “${name}” here.`,
  missingValue: (option: string) => `${option} needs a value.`,
  badFormat: (format: string) => `There is no format “${format}”: say text or json.`,
  noFiles: 'Name the file to read.',
  oneFile: 'Name one file before --from.',
  noStarts: 'Say with --from in which assets to start.',
  seeHelp: 'See --help.',

  file: (file: string, problem: string) => `${file}: ${problem}`,
  notFound: 'There is no such file.',
  isFolder: 'This is a folder, not a file.',
  notAllowed: 'This file may not be read.',
  tooLarge: 'This file has more than 2 GB; more than 32 MB are not opened.',
  unreadable: (problem: string) => `This file cannot be read (${problem}).`,
  unwritten: (problem: string) => `The answer cannot be written (${problem}).`,
  unknownAsset: (id: string) => `There is no asset “${id}” in this drawing.`,
  notAnAsset: (id: string, kind: 'zone' | 'conduit') => `“${id}” is a ${kind}; --from takes assets.`,

  counts: ({ error, warning, advice, accepted }: Record<'error' | 'warning' | 'advice' | 'accepted', number>) =>
    [
      figure(error, 'error', 'errors'),
      figure(warning, 'warning', 'warnings'),
      `${advice} advice`,
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ].join(', '),
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice', accepted: 'Accepted' },
  note: (sentence: string) => `Note: ${sentence}`,
  about: (ids: readonly string[]) => `about ${ids.join(', ')}`,
  path: (names: readonly string[]) => `path ${names.join(' → ')}`,
  pairs: (count: number) => figure(count, 'session', 'sessions'),
  assumed: 'rests on a guess',
  accepted: (by: string, on: string, reason: string) => `accepted by ${by} on ${on}: ${reason}`,

  reached: (count: number, starts: readonly string[]) =>
    `${figure(count, 'asset', 'assets')} can be reached from ${starts.join(', ')}.`,
  step: (number: number) => `Step ${number}`,
  hop: (to: string, from: string, protocol: string, via: readonly string[]) =>
    `${to}: ${protocol} from ${from}${via.length > 0 ? ` through ${via.join(', ')}` : ''}`,
  anyProtocol: 'any protocol',
}
