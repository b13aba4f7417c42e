import { z } from 'zod'
import { findRecord } from '../../model'
import type { Finding } from '../../rules'
import { words } from '../../words'
import type { Board, Command } from '../board'
import { id } from './arguments'
import { lookAt } from './camera'
import { command, commandWith } from './define'

/** Shows a finding on the canvas: selects what it is about, brings that and the path into view, and says its sentence. */
function showFindingOf(board: Board, finding: Finding): boolean {
  const { index } = board.store.getState()
  const about = finding.about.filter((one) => findRecord(index.diagram, one) !== undefined)
  board.view({ shownFinding: finding.id, selection: new Set(about), focus: null, panel: 'findings', preview: null })
  lookAt(board, [...about, ...finding.path])
  board.announce(finding.sentence)
  return true
}

export const showFinding = commandWith(z.object({ finding: id }), {
  id: 'show-finding',
  group: 'findings',
  run(board, args) {
    const finding = board.store.getState().findings.find((one) => one.id === args.finding)
    return finding !== undefined && showFindingOf(board, finding)
  },
})

function stepCommand(commandId: 'next-finding' | 'previous-finding', by: 1 | -1, key: string, icon: string): Command {
  return command({
    id: commandId,
    group: 'findings',
    label: () => words().commands[commandId],
    keys: [key],
    icon,
    when: ({ findings }) => findings.some(({ acceptance }) => acceptance === null),
    run(board) {
      const { findings, shownFinding } = board.store.getState()
      const open = findings.filter(({ acceptance }) => acceptance === null)
      const now = open.findIndex((finding) => finding.id === shownFinding)
      const next = now < 0 ? (by > 0 ? 0 : open.length - 1) : (now + by + open.length) % open.length
      const finding = open[next]
      return finding !== undefined && showFindingOf(board, finding)
    },
  })
}

export const nextFinding = stepCommand('next-finding', 1, 'j', 'chevron-down')
export const previousFinding = stepCommand('previous-finding', -1, 'k', 'chevron-up')
