import { afterEach, expect, it } from 'vitest'
import { chipWords, speak } from '../../src/words'
import { german } from '../../src/words/de'

afterEach(() => speak(null))

it('a label on a line names a flow as it is, and counts in the language spoken', () => {
  const chips = [{ label: 'HTTPS' }, { label: '3 flows', count: 3 }, { label: 'No flows named', count: 0 }]
  expect(chips.map(chipWords)).toEqual(['HTTPS', '3 flows', 'No flows named'])
  speak(german)
  expect(chips.map(chipWords)).toEqual(['HTTPS', '3 Flows', 'Nichts benannt'])
})
