import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAssetTable } from '../../../src/formats'

const tabs = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n')

describe('rows of a spreadsheet', () => {
  it('with a heading become assets, whatever order the columns have', () => {
    const table = readAssetTable(
      tabs(
        ['Purdue level', 'Hostname', 'Asset type', 'IP address', 'Qty', 'Network', 'Serial', 'Critical'],
        ['Level 2', 'hmi-01', 'Operator HMI', '10.0.2.5', '', 'Control', 'A1', 'no'],
        ['', 'Hall A', 'ASIC miner (air-cooled)', '', '240', 'Hall', 'B2', 'yes'],
      ),
    )
    expect(table).toEqual({
      rows: [
        { type: 'hmi-panel', level: 'L2', name: 'hmi-01', zone: 'Control', address: '10.0.2.5' },
        { type: 'asic-miner-air', level: 'L1', name: 'Hall A', zone: 'Hall', quantity: 240, critical: true },
      ],
      unknownTypes: [],
      isCut: false,
    })
  })

  it('without a heading are told by what stands in the columns', () => {
    const table = readAssetTable(tabs(['Gate', 'PLC', '3', '10.1.1.1'], ['Mill', 'HMI', '2', '10.1.1.2']))
    expect(table?.rows.map(({ name, level, address }) => [name, level, address])).toEqual([
      ['Gate', 'L3', '10.1.1.1'],
      ['Mill', 'L2', '10.1.1.2'],
    ])
  })

  it('of a type nobody knows are of an own kind, and what they were called is kept', () => {
    const table = readAssetTable(tabs(['Name', 'Type', 'Notes'], ['X', 'Flux capacitor', 'old'], ['Y', 'PLC', '']))
    expect(table?.rows[0]).toEqual({ type: 'custom', name: 'X', notes: 'old · Flux capacitor' })
    expect(table?.unknownTypes).toEqual(['Flux capacitor'])
  })

  it.each([
    ['commas', 'name,type\n"Pump, main",PLC\n'],
    ['semicolons', 'name;type\n"Pump, main";PLC\n'],
    ['a byte order mark', '\uFEFFname,type\n"Pump, main",PLC'],
  ])('may be CSV with %s', (_what, text) => {
    expect(readAssetTable(text)?.rows).toMatchObject([{ name: 'Pump, main', type: 'plc' }])
  })

  it('keep quotes and line breaks inside a cell', () => {
    const table = readAssetTable('name\tnotes\nA\t"two\nlines and ""quotes"""\nB\t5" pipe')
    expect(table?.rows.map(({ notes }) => notes)).toEqual(['two\nlines and "quotes"', '5" pipe'])
  })

  it('after the 2,000th are left out, and that is said', () => {
    const table = readAssetTable(tabs(['name', 'type'], ...Array.from({ length: 2100 }, (_, i) => [`A${i}`, 'PLC'])))
    expect([table?.rows.length, table?.isCut]).toEqual([2000, true])
  })
})

describe('text that is no list of assets', () => {
  it.each([
    '',
    'Ask the vendor, then decide',
    'Milk, eggs; bread\nButter, jam',
    'one\ttwo\nthree\tfour',
    'name',
    '{"a": 1,\n"b": 2}',
  ])('%j stays words', (text) => {
    expect(readAssetTable(text)).toBeNull()
  })

  it('never makes the reader fail', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '\t', ',', '\n', '\r', 'a', '3', 'name', 'type') }),
        (text) => {
          const table = readAssetTable(text)
          for (const row of table?.rows ?? []) expect(row.type).not.toBe('')
        },
      ),
    )
  })
})
