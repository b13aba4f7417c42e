import type { Scene } from '../layout'
import type { Diagram, DiagramIndex } from '../model'
import type { BoardState } from './board'

/** View state that a newly opened drawing starts with. */
export function freshView(documentId: string, diagram: Diagram, index: DiagramIndex, scene: Scene) {
  return {
    documentId,
    diagram,
    index,
    scene,
    findings: [],
    checked: false,
    marks: new Map(),
    selection: new Set<string>(),
    kept: new Set<string>(),
    glyph: null,
    focus: null,
    shownFinding: null,
    openComment: null,
    wentTo: null,
    tool: 'select',
    placing: null,
    renaming: null,
    preview: null,
    dialog: null,
    canUndo: false,
    canRedo: false,
    undoLabel: null,
    redoLabel: null,
  } satisfies Partial<BoardState>
}

export function startState(diagram: Diagram, index: DiagramIndex, scene: Scene): BoardState {
  return {
    ...freshView('', diagram, index, scene),
    viewport: { x: 0, y: 0, zoom: 1 },
    cameraGoal: null,
    viewSize: { width: 0, height: 0 },
    coveredBelow: {},
    onlyShows: false,
    panel: 'findings',
    panelAsked: 0,
    snaps: true,
    hasGrid: false,
    settling: 0,
    marker: { ink: 'red', highlight: 'yellow', paper: 'yellow', weight: 'medium', stamp: 'check' },
    hidesAnnotations: false,
    author: '',
    people: [],
    workshopTab: 'questions',
    fieldAsked: false,
    showsResolved: false,
    timer: null,
    timerSounds: false,
    theme: 'system',
    saveState: { kind: 'saving' },
    file: null,
    offline: 'needs-server',
    toasts: [],
    announcement: '',
    checkAnnouncement: '',
  }
}
