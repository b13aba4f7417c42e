const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const canvas = {
  drawing: 'Drawing',
  roleDescription: 'zone and conduit drawing',
  help: 'Arrow keys walk, Enter goes into a zone, Escape out. Ctrl+K finds every command.',

  /** Names of the lanes on the rail and where something is dropped, by Purdue level. */
  laneName: {
    external: 'External',
    L5: 'Enterprise',
    L4: 'Business',
    'L3.5': 'DMZ',
    L3: 'Site operations',
    L2: 'Supervisory',
    L1: 'Basic control',
    L0: 'Physical process',
  } as const,
  sideName: { EXTERNAL: 'Ext.', IT: 'IT', DMZ: 'DMZ', OT: 'OT' } as const,
  dropInLane: (number: string, name: string) => `Drop in ${number} ${name}`,
  connectTo: (name: string) => `Connect to ${name}`,
  connectToNew: 'Add an asset here',
  /** Why a conduit cannot end where it is dragged to. */
  refused: {
    sameEnd: 'A conduit needs another end than this',
    note: 'Conduits do not end at notes',
    nothing: 'Drop it on an asset or a zone',
  },

  unnamedZone: 'Zone',
  target: (range: string) => `SL-T ${range}`,
  targetNotAssessed: (range: string) => `SL-T ${range}, not assessed`,
  targetShort: (range: string) => `T${range}`,
  selected: (count: number) => `${count} selected`,

  /** Parts of what a screen reader says of a record. */
  spoken: {
    level: (number: string) => (number === 'Ext' ? 'outside' : `level ${number}`),
    quantity: (count: number) => `${count} of them`,
    crownJewel: 'crown jewel',
    comments: (n: number) => (n === 1 ? 'one comment' : `${n} comments`),
    votes: (n: number) => (n === 1 ? 'one vote' : `${n} votes`),
    assumed: 'assumed',
    unknown: 'unknown',
    zone: 'zone',
    safetyZone: 'safety zone',
    assets: (count: number) => many(count, 'asset', 'assets'),
    conduitBetween: (source: string, target: string) => `${source} to ${target}`,
    via: (devices: string) => `via ${devices}`,
    conduitKind: {
      inside: 'edge inside a zone',
      undefined: 'undefined conduit',
      uncontrolled: 'uncontrolled conduit',
      controlled: 'controlled conduit',
    } as const,
    /** How a zone stands to its target: "SL-T 2, reached up to SL 1 (FR 5 is at 1 of 2)". */
    levels: {
      all: 'reached',
      upTo: (level: number) => (level === 0 ? 'not reached' : `reached up to SL ${level}`),
      short: (frs: readonly string[], achieved: number, target: number) =>
        `${list(frs)} ${frs.length === 1 ? 'is' : 'are'} at ${achieved} of ${target}`,
      notAssessed: (frs: readonly string[]) => `${list(frs)} not assessed`,
      details: (parts: readonly string[]) => `(${parts.join('; ')})`,
    },
    missing: 'something that is missing',
    note: (text: string) => `Note: ${text}`,
    text: (text: string) => `Text: ${text}`,
    frame: (title: string) => `Frame: ${title}`,
    mark: {
      error: (count: number) => many(count, 'error', 'errors'),
      warning: (count: number) => many(count, 'warning', 'warnings'),
      advice: (count: number) => many(count, 'piece of advice', 'pieces of advice'),
      accepted: (count: number) => `${count} accepted`,
    } as const,
    selected: 'selected',
  },
  roles: { asset: 'asset', zone: 'zone', conduit: 'conduit', annotation: 'note', frame: 'frame' } as const,

  tools: 'Tools',
  /** With what pens draw. */
  marker: {
    bar: 'Pens, colours and stamps',
    inks: { red: 'Red', ink: 'Black', blue: 'Blue', green: 'Green', violet: 'Violet', amber: 'Amber' },
    papers: { yellow: 'Yellow', coral: 'Coral', green: 'Green', blue: 'Blue', violet: 'Violet', grey: 'Grey' },
    weights: { thin: 'Thin', medium: 'Medium', thick: 'Thick' },
  },
  minimap: 'Overview: click or drag to move the view',
  rename: 'Name',
  noteText: 'Text of the note',

  emptyLine: 'Drag an asset onto a lane, or start from a drawing',
  emptyShown: 'Nothing is drawn here yet',
  emptyAdd: 'Add an asset',
  emptyTemplates: 'Templates',
}
