const count = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${n} ${many}`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const list = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
const figure = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
/** A title goes on after a colon in lower case, where its first word is not an abbreviation. */
const afterColon = (title: string) =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
const levelName = (level: string) => (level === 'external' ? 'outside' : level)

/** Words said after an edit: names of undo steps, announcements for the live region, toasts. */
export const store = {
  untitled: 'Untitled drawing',
  opened: (title: string, assets: number) => `${title} opened, ${count(assets, 'asset', 'assets')}`,
  undone: (label: string) => `Undid ${label}`,
  redone: (label: string) => `Did ${label} again`,
  undoAction: 'Undo',
  errorsGone: (n: number) => capital(`${count(n, 'error', 'errors')} gone`),
  errorsNew: (n: number) => capital(`${count(n, 'error', 'errors')} new`),
  errorsWider: (n: number) => capital(`${count(n, 'error', 'errors')} said of more than before`),
  warningsGone: (n: number) => capital(`${count(n, 'warning', 'warnings')} gone`),
  warningsNew: (n: number) => capital(`${count(n, 'warning', 'warnings')} new`),
  warningsWider: (n: number) => capital(`${count(n, 'warning', 'warnings')} said of more than before`),

  /** What a drop would do to the findings, said at the pointer. */
  changes: {
    came: {
      error: (n: number) => `+${figure(n, 'error', 'errors')}:`,
      warning: (n: number) => `+${figure(n, 'warning', 'warnings')}:`,
      advice: (n: number) => `+${figure(n, 'piece of advice', 'pieces of advice')}:`,
    },
    went: {
      error: (n: number) => `−${figure(n, 'error', 'errors')}:`,
      warning: (n: number) => `−${figure(n, 'warning', 'warnings')}:`,
      advice: (n: number) => `−${figure(n, 'piece of advice', 'pieces of advice')}:`,
    },
    grew: {
      error: (n: number) => `Adds to ${figure(n, 'error', 'errors')}:`,
      warning: (n: number) => `Adds to ${figure(n, 'warning', 'warnings')}:`,
      advice: (n: number) => `Adds to ${figure(n, 'piece of advice', 'pieces of advice')}:`,
    },
    /** Title of the rule of the first, from which level to which, and how many others there are. */
    about: (
      { title, levels }: { readonly title: string; readonly levels: readonly [string, string] | null },
      others: number,
    ) =>
      `${afterColon(title)}${levels ? `, ${levels.map(levelName).join(' to ')}` : ''}${others > 0 ? `, and ${figure(others, 'other', 'others')}` : ''}`,
  },

  unnamedZone: 'Unnamed zone',
  missingEnd: 'nothing',
  emptyNote: 'Empty note',
  /** What pens, stamps and pictures left on the board. */
  marks: {
    stroke: 'Pen stroke',
    highlight: 'Highlighting',
    arrow: 'Arrow',
    stamp: (name: string) => `Stamp “${name}”`,
    image: 'Picture',
    imageOf: (alt: string) => `Picture “${alt}”`,
  },
  stamps: {
    check: 'Done',
    question: 'Question',
    warning: 'Careful',
    agree: 'Agreed',
    disagree: 'Not agreed',
    star: 'Important',
    heart: 'Well done',
    fire: 'Urgent',
    eye: 'Look into it',
    lock: 'Secured',
  },
  frame: 'Frame',
  frameCalled: (title: string) => `Frame “${title}”`,
  noteSaying: (text: string) => `Note “${text}”`,
  conduitBetween: (source: string, target: string) => `${source} to ${target}`,
  counted: ({ zones, assets, conduits, notes }: Record<'zones' | 'assets' | 'conduits' | 'notes', number>) =>
    list(
      [
        zones > 0 ? figure(zones, 'zone', 'zones') : '',
        assets > 0 ? figure(assets, 'asset', 'assets') : '',
        conduits > 0 ? figure(conduits, 'conduit', 'conduits') : '',
        notes > 0 ? figure(notes, 'note', 'notes') : '',
      ].filter((part) => part !== ''),
    ) || 'nothing',
  level: (number: string) => `level ${number}`,
  noZone: 'in no zone',
  zoneWith: (assets: number) => `zone with ${figure(assets, 'asset', 'assets')}`,
  conduitWith: (flows: number, devices: number) =>
    `conduit, ${flows === 0 ? 'no flow named' : figure(flows, 'flow', 'flows')}${devices === 0 ? '' : `, through ${figure(devices, 'device', 'devices')}`}`,
  marked: (severity: 'error' | 'warning' | 'advice' | 'accepted', n: number) =>
    ({
      error: figure(n, 'error', 'errors'),
      warning: figure(n, 'warning', 'warnings'),
      advice: 'advice',
      accepted: 'accepted',
    })[severity],

  zoneName: (n: number) => `Zone ${n}`,
  anotherName: (kind: string, n: number) => `${kind} ${n}`,

  /** Names of undo steps: "Undo move of 3 assets". */
  steps: {
    add: (what: string) => `adding ${what}`,
    move: (what: string) => `move of ${what}`,
    arrange: (what: string) => `arrangement of ${what}`,
    makeSpace: 'making space',
    laneHeight: (lane: string) => `height of lane ${lane}`,
    tidy: (what: string) => `tidying of ${what}`,
    tidyAll: 'tidying of the drawing',
    lock: (what: string) => `lock of ${what}`,
    unlock: (what: string) => `unlocking of ${what}`,
    lockLane: (lane: string) => `lock of lane ${lane}`,
    unlockLane: (lane: string) => `unlocking of lane ${lane}`,
    resize: (zone: string) => `new size of ${zone}`,
    connect: (what: string) => `conduit ${what}`,
    reconnect: (what: string) => `new end of ${what}`,
    bend: (what: string) => `way of ${what}`,
    reverse: (what: string) => `swapped ends of ${what}`,
    intoVia: (device: string, conduit: string) => `${device} in ${conduit}`,
    outOfVia: (device: string, conduit: string) => `taking ${device} out of ${conduit}`,
    devices: (conduit: string) => `devices of ${conduit}`,
    flows: (conduit: string) => `flows of ${conduit}`,
    rename: (what: string) => `rename to ${what}`,
    fields: (what: string) => `change of ${what}`,
    rule: 'setting of a rule',
    document: 'change of the drawing’s details',
    slTarget: (what: string) => `SL-T of ${what}`,
    requirement: (requirement: string, what: string) => `${requirement} of ${what}`,
    requirements: (n: number, what: string) => `${figure(n, 'requirement', 'requirements')} of ${what}`,
    risk: (what: string) => `risk of ${what}`,
    assignZone: (what: string) => `zone of ${what}`,
    setLevel: (what: string) => `level of ${what}`,
    erase: (what: string) => `erasing of ${what}`,
    delete: (what: string) => `deletion of ${what}`,
    cut: (what: string) => `cut of ${what}`,
    paste: (what: string) => `paste of ${what}`,
    duplicate: (what: string) => `copy of ${what}`,
    fixAll: 'fixes of one kind',
    fix: (label: string) => `“${label}”`,
    accept: 'acceptance of a finding',
    withdraw: 'withdrawn acceptance',
  },

  /** Said in the live region, and on toasts. */
  said: {
    onlyShown: 'A screen this small only shows the drawing. Edit it on a larger one.',
    added: (what: string, where: string) => `${what} added, ${where}`,
    addedAlone: (what: string) => `${what} added`,
    zoneMade: (zone: string, assets: number) => `${zone} made, ${figure(assets, 'asset', 'assets')} in it`,
    moved: (where: string) => `Moved to ${where}`,
    nested: (zone: string, parent: string) => `${zone} is now in ${parent}`,
    unnested: (zone: string) => `${zone} is now in no other zone`,
    movedSeveral: (what: string) => `Moved ${what}`,
    movedTo: (what: string, levels: string) => `Moved ${what} to ${levels}`,
    fromTo: (top: string, bottom: string) => `${top} to ${bottom}`,
    inZone: (level: string, zone: string) => `${level}, zone ${zone}`,
    inNoZone: (level: string) => `${level}, in no zone`,
    arranged: (how: string, what: string) => `${how}: ${what}`,
    tidied: 'Tidied; undo takes it back in one step',
    isTidy: 'Everything stands where the layout would put it',
    lock: (what: string) => `${what} locked in place`,
    lockLane: (lane: string, what: string) => `Lane ${lane}: ${what} locked in place`,
    unlockLane: (lane: string, what: string) => `Lane ${lane}: ${what} can be moved again`,
    isLocked: (what: string, n: number) => `${what} ${n === 1 ? 'is' : 'are'} locked`,
    lockedStays: (what: string, n: number) => `${what} ${n === 1 ? 'is locked and stays' : 'are locked and stay'}`,
    unlock: (what: string) => `${what} can be moved again`,
    spaceMade: (direction: 'right' | 'down', by: number) =>
      by < 0
        ? `Space taken away, ${-by} px`
        : `Space made ${direction === 'right' ? 'to the right' : 'below'}, ${by} px`,
    resized: (zone: string) => `${zone} resized`,
    connected: (what: string) => `Conduit ${what} drawn; it names no flow yet`,
    sameEnds: 'A conduit needs two different ends',
    reconnected: (what: string) => `Conduit now ${what}`,
    bent: (what: string) => `${what} goes another way`,
    straightened: (what: string) => `${what} is laid automatically`,
    intoVia: (device: string, conduit: string) => `${device} now guards ${conduit}`,
    outOfVia: (device: string, conduit: string) => `${device} taken out of ${conduit}`,
    written: (text: string) => `Written: ${text}`,
    nothingWritten: 'Nothing written',
    renamed: (name: string) => `Renamed to ${name}`,
    changed: (what: string) => `${what} changed`,
    ruleSet: 'Rules set; the drawing is checked anew',
    documentChanged: 'Details of the drawing changed',
    erased: (what: string) => `Erased ${what}`,
    annotationsHidden: 'Notes and marks hidden',
    annotationsShown: 'Notes and marks shown',
    tooManyPictures:
      'The pictures in this drawing are together as large as they may be. Take one out, or make them smaller.',
    deleted: (what: string) => `Deleted ${what}`,
    deletedZone: (zone: string, staying: number) =>
      `Deleted zone ${zone}${staying === 0 ? '' : `; ${figure(staying, 'asset stays', 'assets stay')}`}`,
    cut: (what: string) => `Cut ${what}`,
    copied: (what: string) => `Copied ${what}`,
    pasted: (what: string) => `Pasted ${what}`,
    nothingToPaste: 'There is nothing to paste',
    duplicated: (what: string) => `Copied ${what} beside`,
    copiedTo: (name: string, where: string) => `Copied ${name} to ${where}`,
    selected: (what: string) => `Selected ${what}`,
    kept: (name: string, n: number) => `${name} kept, ${n} selected`,
    letGo: (name: string, n: number) => `${name} let go, ${n} selected`,
    fixed: (label: string) => `Done: ${label}`,
    previewed: (label: string) => `Shown: ${label}`,
    accepted: 'Finding accepted',
    withdrawn: 'Acceptance withdrawn',
    laneHeight: (lane: string, height: number) => `Lane ${lane} is ${height} px high`,
    sameTarget: (what: string, as: string) => `${what} has the SL-T of ${as}`,
    snapsOn: 'Things snap to what is near',
    snapsOff: 'Nothing snaps',
    gridOn: 'Grid shown; things go to its lines',
    gridOff: 'No grid',
    fixedAll: (mended: number, left: number) =>
      `${figure(mended, 'finding', 'findings')} fixed${left > 0 ? `, ${left} left` : ''}`,
    noFix: 'This finding has no fix',
    seekingFix: 'Looking for a fix',
    placing: (kind: string) => `Click where ${kind} goes, Esc to stop`,
    chooseEnd: 'Choose the other end with the arrow keys, or press Enter for a list',
  },
}
