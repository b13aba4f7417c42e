import { type Annotation, annotationId, type Diagram } from '../../../src/model'
import { finding, sample } from '../sample'
import { testBoard } from '../test-board'

/** What each command that edits is run with, and what is selected before. */
export const EDITS: Readonly<Record<string, { args?: unknown; select?: readonly string[]; copied?: boolean }>> = {
  'add-asset': { args: { type: 'asic-miner-air', at: { x: 700, y: 500 } } },
  'add-assets': {
    args: {
      rows: [
        { type: 'plc', zone: 'Mining control' },
        { type: 'hmi', zone: 'New' },
      ],
    },
  },
  'add-zone': { args: { rect: { x: 600, y: 400, width: 300, height: 100 }, name: 'New' } },
  'zone-from-selection': { select: ['pc'] },
  'add-conduit': { args: { source: 'pc', target: 'ops' } },
  'connect-from-selection': { select: ['pc', 'hmi'] },
  move: { args: { ids: ['pc'], dx: 30, dy: 10 } },
  'resize-zone': { args: { id: 'ops', rect: { x: 40, y: 250, width: 700, height: 140 } } },
  'drop-on-conduit': { args: { conduit: 'c2', type: 'industrial-firewall' } },
  'move-device': { args: { conduit: 'c1', device: 'fw', at: { x: 700, y: 120 } } },
  'remove-from-via': { args: { conduit: 'c1', device: 'fw' } },
  reconnect: { args: { conduit: 'c1', end: 'target', to: 'hmi' } },
  rename: { args: { id: 'pc', name: 'Reception' } },
  write: { args: { id: 'note', text: 'Ask again' } },
  'set-fields': { args: { ids: ['pc', 'hmi'], fields: { owner: 'Ana' } } },
  'set-flows': { args: { conduit: 'c2', flows: [{ protocol: 'modbus-tcp' }] } },
  'set-via': { args: { conduit: 'c2', via: ['fw2'] } },
  'set-sl-target': { args: { zones: ['ops', 'cell'], fr: 'FR5', value: 3 } },
  'answer-requirements': { args: { records: ['ops', 'c1'], requirements: ['SR 5.2'], change: { state: 'planned' } } },
  'set-risk': { args: { zones: ['ops'], change: { attacker: 3, impact: { production: 4 } } } },
  'confirm-targets': {
    args: { targets: [{ zone: 'ops', target: { FR1: 2, FR2: 2, FR3: 2, FR4: 1, FR5: 3, FR6: 2, FR7: 3 } }] },
  },
  'set-document': { args: { fields: { title: 'Renamed', site: 'mining' } } },
  'set-rule': { args: { rule: 'level-mismatch', setting: 'off' } },
  'same-as': { args: { as: 'fleet' }, select: ['pc', 'hmi'] },
  'nest-zone': { args: { zone: 'empty', parent: 'ops' } },
  'zone-to-level': { args: { zone: 'empty', level: 'L0' } },
  'assign-zone': { args: { assets: ['pc'], zone: 'ops' } },
  'set-level': { args: { assets: ['pc'], level: 'L5' } },
  'reverse-conduit': { args: { conduit: 'c1' } },
  'set-lane-height': { args: { level: 'L4', height: 200 } },
  'lane-higher': { select: ['pc'] },
  'lane-lower': { select: ['fleet'] },
  'set-waypoints': { args: { conduit: 'c1', points: [{ x: 700, y: 300 }] } },
  'straighten-conduit': { select: ['c2'] },
  'add-note': { args: { at: { x: 600, y: 100 }, text: 'Check' } },
  'add-frame': { args: { rect: { x: 60, y: 60, width: 500, height: 300 }, text: 'Detail' } },
  'add-ink': { args: { kind: 'stroke', points: [600, 100, 0.5, 640, 130, 0.8, 700, 90, 0.2] } },
  'add-arrow': { select: ['pc', 'hmi'] },
  'add-stamp': { args: { at: { x: 600, y: 100 }, stamp: 'question' } },
  'add-image': { args: { image: 'data:image/png;base64,iVBORw0KGgo=', width: 900, height: 600, alt: 'The cabinet' } },
  erase: { args: { ids: ['stroke'] } },
  'erase-all': {},
  'resize-annotation': { args: { id: 'note', rect: { x: 900, y: 110, width: 200, height: 120 } } },
  'add-text': { args: { at: { x: 600, y: 100 }, text: 'Check' } },
  'accept-finding': { args: { finding: 'undefined-conduit(c2)', reason: 'Known', by: 'Ana', until: '2027-01-31' } },
  'apply-fix': { args: { finding: 'undefined-conduit(c2)', fix: 0 } },
  delete: { select: ['ops'] },
  'delete-with-members': { select: ['ops'] },
  cut: { select: ['hmi'] },
  paste: { select: ['cell'], copied: true },
  'paste-in-place': { select: ['cell'], copied: true },
  duplicate: { select: ['cell', 'note'] },
  'zone-wider': { select: ['empty'] },
  'zone-narrower': { select: ['empty'] },
  'zone-deeper': { select: ['empty'] },
  'zone-shallower': { select: ['empty'] },
  'lane-up': { select: ['pc'] },
  'lane-down': { select: ['ops'] },
  ...Object.fromEntries(
    ['align-left', 'align-centre', 'align-right'].map((id) => [
      id,
      { select: ['fleet', 'asics', 'pc', 'fw2', 'note'] },
    ]),
  ),
  'distribute-across': { select: ['pc', 'fw2', 'note'] },
  'make-space': { args: { at: { x: 90, y: 0 }, direction: 'right', by: 50 } },
  'make-space-right': { select: ['pc'] },
  tidy: { select: ['ops'] },
  'tidy-all': {},
  lock: { select: ['pc', 'note'] },
  'lock-lane': { select: ['pc'] },
  'make-space-down': { select: ['fleet'] },
  ...Object.fromEntries(
    ['left', 'right', 'down', 'big-left', 'big-right', 'big-down'].map((way) => [
      `nudge-${way}`,
      { select: ['hmi', 'note'] },
    ]),
  ),
  'nudge-up': { select: ['pc'] },
  'nudge-big-up': { select: ['fleet'] },
  'add-comment': { args: { record: 'pc', text: 'Who owns it?' } },
  reply: { args: { comment: 'comment', text: 'We do' } },
  resolve: { args: { aside: 'comment', resolved: true } },
  vote: { args: { finding: 'undefined-conduit(c2)' } },
  'vote-here': { select: ['note'] },
  'take-vote': { args: { note: 'note' } },
  'set-dots': { args: { dots: 3 } },
  'show-votes': {},
  'clear-votes': { args: { votes: 'all' } },
  'park-notes': { select: ['note'] },
  'park-thought': { args: { text: 'Spare parts' } },
  unpark: { args: { parked: 'parked' } },
  decide: { args: { parked: 'parked', decided: true } },
  'edit-aside': { args: { aside: 'card', text: 'Who may say stop?' } },
  'remove-aside': { args: { aside: 'comment' } },
  'next-card': {},
  'previous-card': {},
  'show-card': { args: { card: 'card' } },
  'add-card': { args: { question: 'Who is on call?' } },
  'move-card': { args: { own: 'card2', by: -1 } },
  'keep-answer': { args: { answer: 'The shift lead', as: 'note' } },
}

/** Commands that change only the view, or are checked elsewhere. */
export const VIEW_ONLY = new Set(
  `undo redo copy rename-selected select-all keep-selected escape select focus quick-add move-to-zone select-tool hand-tool frame-tool space-tool asset-tool
  zone-tool conduit-tool note-tool text-tool pen-tool highlighter-tool arrow-tool eraser-tool stamp-tool laser-tool set-marker
  toggle-annotations place-type zoom-in zoom-out zoom-100 zoom-fit zoom-selection show go-to find ask-same-as toggle-snap toggle-grid show-findings
  show-inspector show-outline set-panel open-dialog close-dialog focus-left focus-right focus-up focus-down enter leave walk-to-target
  walk-to-source walk-next walk-previous next-finding previous-finding show-finding preview-fix cancel-preview fix-finding
  withdraw-acceptance align-top align-middle align-bottom distribute-down unlock command-palette shortcuts rule-settings open-questions
  security-levels show-levels fix-all open-context-menu move-frame workshop workshop-tab comment-here answer-card open-comment timer
  start-timer add-minute stop-timer choose-author set-author forget-author`.split(/\s+/),
)

function withStroke(drawing: Diagram): Diagram {
  const stroke: Annotation = {
    id: annotationId('stroke'),
    $order: 'a5',
    kind: 'stroke',
    place: { level: 'L5', x: 1200, y: 20 },
    width: 40,
    height: 20,
    points: [0, 0, 0.5, 40, 20, 0.5],
  }
  const beside = [
    { id: 'vote', kind: 'vote', author: 'Ruth', about: ['note'] },
    { id: 'comment', kind: 'comment', author: 'Ruth', text: 'Which rack?', about: ['fleet'] },
    { id: 'parked', kind: 'parked', author: 'Ruth', text: 'Radios' },
    { id: 'card', kind: 'card', text: 'Who may stop it?' },
    { id: 'card2', kind: 'card', text: 'Who pays?' },
  ].map((one, i): Annotation => ({ ...one, id: annotationId(one.id), $order: `a${'6789A'[i]}` }))
  const more = [stroke, ...beside].map((one) => [one.id, one] as const)
  return { ...drawing, annotations: new Map([...drawing.annotations, ...more]) }
}

/** The sample with a pen stroke and two findings, checked. */
export async function readyBoard(select: readonly string[] = []) {
  const tested = testBoard(withStroke(sample()))
  await Promise.resolve()
  tested.checks
    .at(-1)
    ?.answer([
      finding({ id: 'undefined-conduit(c2)', rule: 'undefined-conduit', about: ['c2'] }),
      finding({ id: 'dmz-missing()', rule: 'dmz-missing' }),
    ])
  await new Promise((resolve) => setTimeout(resolve))
  tested.board.view({ selection: new Set(select), author: 'Ruth' })
  return tested
}
