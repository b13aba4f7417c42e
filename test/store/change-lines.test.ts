import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/model'
import type { FindingBrief, FindingChanges } from '../../src/rules'
import { changeLines } from '../../src/store'

const brief = (severity: Severity, title: string, levels: FindingBrief['levels'] = null): FindingBrief => ({
  id: title,
  rule: title,
  title,
  severity,
  levels,
})
const reach = brief('error', 'IT reaches OT without a DMZ', ['L4', 'L1'])
const bare = brief('error', 'A conduit names no flow')
const loose = brief('warning', 'An asset stands in no zone')
const odd = brief('advice', 'An asset stands in an unusual level')
const lines = (changes: Partial<FindingChanges>) =>
  changeLines({ came: [], went: [], grew: [], ...changes }).map(({ count, about }) => `${count} ${about}`)

describe('what a drop would change, in words', () => {
  it('is how many, which rule, and from which level to which', () => {
    expect(lines({ came: [reach] })).toEqual(['+1 error: IT reaches OT without a DMZ, L4 to L1'])
    expect(lines({ came: [reach, bare] })).toEqual(['+2 errors: IT reaches OT without a DMZ, L4 to L1, and 1 other'])
    expect(lines({ went: [bare, reach, bare] })).toEqual(['−3 errors: a conduit names no flow, and 2 others'])
    expect(lines({ grew: [loose] })).toEqual(['Adds to 1 warning: an asset stands in no zone'])
    expect(lines({ came: [brief('error', 'A', ['external', 'L3.5'])] })).toEqual(['+1 error: a, outside to L3.5'])
  })

  it('is two lines at most: what is added, the worst first, and what is removed', () => {
    expect(changeLines({ came: [reach, loose], went: [bare], grew: [] })).toMatchObject([
      { change: 'came', severity: 'error' },
      { change: 'went', severity: 'error' },
    ])
    expect(lines({ came: [reach, loose], grew: [bare] })).toHaveLength(2)
    expect(lines({ went: [bare, loose, odd] })).toEqual([
      '−1 error: a conduit names no flow',
      '−1 warning: an asset stands in no zone',
    ])
  })

  it('tells of advice only where there is nothing else, and of nothing where nothing changes', () => {
    expect(lines({ came: [odd], went: [loose] })).toEqual(['−1 warning: an asset stands in no zone'])
    expect(lines({ came: [odd] })).toEqual(['+1 piece of advice: an asset stands in an unusual level'])
    expect(lines({})).toEqual([])
  })
})
