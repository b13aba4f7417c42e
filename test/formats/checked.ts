import { type CheckedFile, describeNote, readZoneboard } from '../../src/formats'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'

/** A file that was read and checked, from its text. */
export function checkedFile(file: string, text: string): CheckedFile {
  const opened = readZoneboard(text)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const index = indexDiagram(opened.value.diagram)
  const findings = checkDiagram(index, { today: '2026-11-25' })
  return { file, notes: opened.value.notes.map(describeNote), index, findings, text }
}

/** What a person could write to break out of a report, in every name of a drawing with findings of all kinds. */
export function hostileDrawing(name: string): string {
  return JSON.stringify({
    format: 'zoneboard',
    version: 1,
    zones: [
      { id: 'office', name },
      { id: 'ops', name },
    ],
    assets: [
      { id: 'pc', type: 'office-workstation', name, level: 'L4', zone: 'office' },
      { id: 'fleet', type: 'fleet-management-server', name, level: 'L3', zone: 'ops' },
      { id: 'odd', type: name.slice(0, 100) || 'x', name, level: 'L3' },
      { id: 'fw', type: 'it-ot-firewall', name, level: 'L3.5' },
    ],
    conduits: [{ id: 'c1', source: 'pc', target: 'fleet', via: ['fw'], flows: [{ protocol: { name } }] }],
    acceptances: [{ rule: 'dmz-missing', about: [], reason: name, by: name, on: '2026-01-02' }],
  })
}

/** Names that mean something to some reader. */
export const HOSTILE_NAMES: readonly string[] = [
  '<script>alert(1)</script>',
  ']]>&amp;"\'<!-- -->',
  '[click](https://evil.example) ![x](y) @everyone #1 www.evil.example',
  '| a | b |\n\n# heading\n```\ncode\n```',
  '\u0000\u0008\u001b[31m\u202eevil\ud800\ufffe',
  '{0} {1} \\[x](1) `tick` *bold* _it_ ~~gone~~ $x$',
  '- 1. + = > "quoted"',
]
