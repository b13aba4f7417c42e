import { cliHelp } from './cli-help'

const figure = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const quoted = (values: readonly string[]) => values.map((value) => `“${value}”`).join(', ')

/** Words of the command line. */
export const cli = {
  help: cliHelp,
  noCommand: 'Say what to do: check, explain, rules, reach, levels, render or diff.',
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  unknownOption: (name: string) => `There is no option “${name}” here.`,
  missingValue: (option: string) => `${option} needs a value.`,
  badValue: (option: string, value: string, values: readonly string[]) =>
    option === '--format'
      ? `There is no format “${value}”: say ${oneOf(values)}.`
      : `${option} cannot be “${value}”: say ${oneOf(values)}.`,
  badNumber: (option: string, most: number) => `${option} takes a number above 0, up to ${most}.`,
  excludes: (one: string, other: string) => `${one} and ${other} exclude each other.`,
  noWords: (word: string) => `Nothing is named here, and “${word}” was.`,
  noFiles: 'Name the file to read.',
  oneFile: 'Name one file before --from.',
  oneFileOfLevels: 'Name one file.',
  oneDrawing: 'Name one file to draw.',
  twoFiles: 'Name two files: the old one and the new one.',
  oneRule: 'Name one rule.',
  noStarts: 'Say with --from in which assets to start.',
  noTargets: 'Say after --to which assets are meant.',
  noRecords: 'Say after --only which records are meant.',
  noOutput: 'Say with -o what to write: a name that ends with .svg or .png.',
  unknownPicture: (output: string) => `“${output}” ends neither with .svg nor with .png: say which with --format.`,
  pngToStream: 'A PNG goes to a file: name it with -o.',
  svgHasNoPixels: 'An SVG has no pixels: --scale and --width are for a PNG.',
  whiteIsLight: 'A white background goes with the light theme only.',
  seeHelp: 'See --help.',

  file: (file: string, problem: string) => `${file}: ${problem}`,
  notFound: 'There is no such file.',
  nothingFits: 'No file fits this pattern.',
  isFolder: 'This is a folder, not a file.',
  notAllowed: 'This file may not be read.',
  tooLarge: 'This file has more than 2 GB; more than 32 MB are not opened.',
  unreadable: (problem: string) => `This file cannot be read (${problem}).`,
  unwritten: (problem: string) => `The answer cannot be written (${problem}).`,
  notWritten: (problem: string) => `This file cannot be written (${problem}).`,
  unknownAsset: (id: string) => `There is no asset “${id}” in this drawing.`,
  notAnAsset: (id: string, kind: 'zone' | 'conduit', option: string) => `“${id}” is a ${kind}; ${option} takes assets.`,
  noRecord: (id: string) => `There is no “${id}” in this drawing.`,
  noFrame: (id: string) => `There is no frame “${id}” in this drawing.`,
  unknownRule: (rule: string, near: readonly string[]) =>
    `There is no rule “${rule}”${near.length > 0 ? `; perhaps ${quoted(near)}` : ''}. “zoneboard rules” lists all.`,

  note: (sentence: string) => `Note: ${sentence}`,

  reached: (count: number, starts: readonly string[]) =>
    `${figure(count, 'asset', 'assets')} can be reached from ${starts.join(', ')}.`,
  step: (number: number) => `Step ${number}`,
  hop: (to: string, from: string, protocol: string, via: readonly string[]) =>
    `${to}: ${protocol} from ${from}${via.length > 0 ? ` through ${via.join(', ')}` : ''}`,
  anyProtocol: 'any protocol',
  reachable: (name: string, steps: number) => `${name} can be reached in ${figure(steps, 'step', 'steps')}:`,
  unreachable: (name: string) => `${name} cannot be reached.`,

  levels: {
    none: 'There are no zones yet.',
    noTarget: 'no SL-T',
    gap: (levels: number) => `${levels} below`,
    open: (requirements: readonly string[]) =>
      `${requirements.join(', ')} ${requirements.length === 1 ? 'is' : 'are'} not in place`,
    next: 'What to do next',
    nothingLeft: 'Nothing that a target asks for is missing.',
    more: (count: number) => `and ${count} more`,
  },

  pictureSize: (width: number, height: number) => `${width} × ${height} pixels`,
  madeSmaller: (scale: number, asked: number) =>
    `The picture is made at ${rounded(scale)}×: at ${rounded(asked)}× it would have more than 16,384 pixels a side or 268 million in all.`,
  tooLargePicture: 'This drawing is too large for a PNG. An SVG has no such limit.',
  notPainted: (problem: string) => `The picture could not be made (${problem}).`,

  noPage: 'This rule has no page.',
  explain: {
    kind: { risk: 'a risk', gap: 'a gap in the drawing' },
    basis: { standard: 'asked for by a standard', practice: 'good practice' },
    answeredBy: (requirements: readonly string[]) => `answered by ${requirements.join(', ')}`,
    silent: 'This rule says nothing here.',
  },
  drawing: {
    level: (number: string) => (number === 'Ext' ? 'Outside' : `Level ${number}`),
    inZone: (zone: string, assets: string) => `[${zone}] ${assets}`,
    many: (quantity: number, name: string) => `${quantity} × ${name}`,
    critical: 'critical',
    alsoIn: (zones: readonly string[]) => `also in ${zones.join(', ')}`,
    within: (zone: string) => `within ${zone}`,
    isolated: 'isolated',
    target: (level: string) => `SL-T ${level}`,
    conduit: (chain: string, carried: string) => `${chain}: ${carried}`,
    undefined: 'no flow is named, so anything may pass',
    flow: (protocol: string, opener: string | null) =>
      opener === null ? `${protocol} (either opens)` : `${protocol} (${opener} opens)`,
  },
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] as string) : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

function rounded(scale: number): number {
  return Math.round(scale * 100) / 100
}
