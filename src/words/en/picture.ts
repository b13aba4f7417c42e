const figure = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Words that are drawn into pictures. */
export const picture = {
  untitled: 'Untitled drawing',
  unnamedZone: 'Zone',
  /** On a line, in place of flows that are many or none; about as long as in English, for which there is room. */
  flows: (count: number) => (count === 0 ? 'No flows named' : `${count} flows`),
  content: (assets: number, zones: number, conduits: number) =>
    [figure(assets, 'asset', 'assets'), figure(zones, 'zone', 'zones'), figure(conduits, 'conduit', 'conduits')].join(
      ' · ',
    ),
  /** What a picture is of, where it is not of the whole drawing. */
  selection: 'A part of the drawing',
  frameOf: (title: string) => `From ${title}`,
  unnamedFrame: 'Frame',
  sites: { mining: 'Mining site', plant: 'Plant', custody: 'Custody' },
  block: {
    site: 'Site',
    author: 'Drawn by',
    date: 'Date',
    findings: 'Findings',
    scale: 'Scale',
    sheet: 'Sheet',
    none: '–',
  },
  noFindings: 'none',
  noneFound: 'no findings',
  percent: (share: number) => `${Math.round(share * 100)} %`,
  sheets: { a4: 'A4', a3: 'A3', letter: 'Letter', tabloid: 'Tabloid' },
  sheet: (paper: string, isLandscape: boolean) => `${paper} ${isLandscape ? 'landscape' : 'portrait'}`,
  legend: {
    conduits: {
      controlled: 'Controlled conduit: flows named, a device guards them',
      uncontrolled: 'Uncontrolled: flows named, nothing guards them',
      undefined: 'Undefined: no flows named, anything may pass',
      inside: 'Inside one zone',
    },
    guard: 'Boundary device',
    encrypted: 'Encrypted flow',
    clearText: 'Flow in clear text',
    safety: 'Safety zone',
    guess: 'Assumed or unknown',
    crown: 'Crown jewel',
    target: 'Target security level',
    /** As the targets in the headers begin: in full, and where there is little room. */
    targetSign: 'SL-T',
    targetShortSign: 'T',
    /** The steps in the headers, SL 1 to SL 4. */
    steps: {
      reached: 'Level reached (SL-A)',
      missing: 'Asked for, not reached',
      'not-assessed': 'Asked for, not assessed',
    },
    findings: { error: 'Error', warning: 'Warning', advice: 'Advice', accepted: 'Accepted' },
  },
}
