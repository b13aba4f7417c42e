import type { BoardState, Command, DialogId, Tool } from './board'

/**
 * What may be done while the drawing is only shown, as on a phone. One rule: the gate takes no edit of the person, commands
 * that edit say why they do not, and no tool, field or dialog of editing comes up.
 */

/** Besides all that is in the groups `view` and `help`: these look at the drawing, open another one or take it along. */
const LOOKING = new Set(
  `copy select-all keep-selected escape select focus select-tool hand-tool laser-tool next-finding previous-finding show-finding
  cancel-preview open-file shelf versions templates save-file save-copy linked-file save-damaged export restore-drawing open-questions`.split(
    /\s+/,
  ),
)
const LOOKING_TOOLS: ReadonlySet<Tool> = new Set(['select', 'hand', 'laser'])
/** These only look, but at what is there to be written in. */
const WRITING = new Set(['workshop', 'comment-here', 'answer-card', 'choose-author'])
const EDITING_DIALOGS: ReadonlySet<DialogId> = new Set([
  'quick-add',
  'connect',
  'move-to-zone',
  'same-as',
  'accept',
  'rules',
])

/** Whether a command is about changing the drawing. */
export function isEditing({ id, group }: Command, args?: unknown): boolean {
  if (id === 'open-dialog') return EDITING_DIALOGS.has((args as { id?: DialogId } | undefined)?.id as DialogId)
  if (WRITING.has(id)) return true
  return group !== 'view' && group !== 'help' && !LOOKING.has(id)
}

type View = Pick<BoardState, 'tool' | 'placing' | 'renaming' | 'preview' | 'dialog'>

/** A change of the view without what belongs to editing. */
export function withoutEditing<C extends Partial<View>>(change: C): C {
  const { tool, dialog } = change
  return {
    ...change,
    ...(tool === undefined || LOOKING_TOOLS.has(tool) ? {} : { tool: 'select' }),
    ...(change.placing ? { placing: null } : {}),
    ...(change.renaming ? { renaming: null } : {}),
    ...(change.preview ? { preview: null } : {}),
    ...(dialog && EDITING_DIALOGS.has(dialog.id) ? { dialog: null } : {}),
  }
}

/** The view as it goes on when editing ends. */
export function editingLeft({ tool, placing, renaming, preview, dialog }: View): View {
  return withoutEditing({ tool, placing, renaming, preview, dialog })
}
