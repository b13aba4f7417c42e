import { describe, expect, it } from 'vitest'
import { ruleMetas } from '../../src/rules'
import { zoneboard } from './fake-io'

describe('explain', () => {
  it.each(ruleMetas.map(({ id, title }) => [id, title]))('%s prints its page within 80 letters', (id, title) => {
    const { code, out, err } = zoneboard(['explain', id])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')[0]).toBe(title)
    const headings = ['What it checks', 'Why', 'Speaks', 'Silent', 'How to put it right', 'When to accept it']
    for (const heading of headings) expect(out).toContain(`\n\n${heading}\n\n`)
    expect(out).not.toMatch(/```|"id"|\*\*|\p{Cc}(?<!\n)/u)
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
  })
  it.each(ruleMetas.filter(({ id }) => id !== 'rule-crashed').map(({ id }) => [id]))(
    '%s says what the rule says of its two drawings',
    (id) => {
      const { out } = zoneboard(['explain', id])
      const [, speaks = '', silent = ''] = /\nSpeaks\n([^]*)\nSilent\n([^]*)\nHow to put it right\n/u.exec(out) ?? []
      expect(speaks).toMatch(/\n {2}(Error|Warning|Advice): /u)
      expect(silent).toContain('\n  This rule says nothing here.\n')
    },
  )
  it('draws lanes, zones and conduits in words', () => {
    const { out } = zoneboard(['explain', 'it-reaches-ot'])
    expect(out).toContain(
      '  Level 4    [Office] Office PCs\n  Level 3.5  OT firewall\n  Level 3    [Operations] Fleet manager\n\n' +
        '  Office PCs – OT firewall – Fleet manager: HTTPS (Office PCs opens)\n\n' +
        '  Error: Office PCs can open HTTPS sessions straight to Fleet manager.',
    )
  })
  it('takes a wider window, but no endless line', () => {
    const widest = (columns: number) =>
      Math.max(
        ...zoneboard(['explain', 'flat-zone'], {}, { columns })
          .out.split('\n')
          .map((line) => line.length),
      )
    expect(widest(60)).toBeLessThanOrEqual(60)
    expect(widest(400)).toBeLessThanOrEqual(100)
    expect(widest(400)).toBeGreaterThan(80)
  })
  it('says so where a rule has no page', () => {
    const { code, out } = zoneboard(['explain', 'flat-zone'], {}, { rulePage: () => null })
    expect(code).toBe(0)
    expect(out).toContain('This rule has no page.')
  })
})

describe('rules', () => {
  it('lists all, a line each', () => {
    const { code, out } = zoneboard(['rules'])
    expect(code).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(ruleMetas.map(({ id }) => id))
    expect(out).toMatch(/^it-reaches-ot +Error +IT reaches OT without a DMZ$/mu)
  })
  it('lists them for scripts', () => {
    const listed = zoneboard(['rules', '--json']).json()
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(ruleMetas.map(({ id }) => id))
    expect(Object.keys(listed[0])).toEqual('id title subject severity kind basis sources requirements'.split(' '))
  })
})
