// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { AUTHENTICATION, CUSTODY } from '../../src/app/rule-page/ladders'
import RulePageDialog from '../../src/app/rule-page/RulePageDialog'
import { ruleMeta } from '../../src/rules'
import { showPanel } from '../panels/panel-board'
import { diagram } from '../support/diagram-builder'

vi.mock('../../src/app/export/font-css', () => ({ fontCss: async () => '' }))
afterEach(cleanup)

const phone = () =>
  diagram({ site: 'custody' })
    .zone('home', { name: 'Home' })
    .asset('phone', {
      type: 'phone-wallet',
      name: 'Phone',
      level: 'L4',
      zone: 'home',
      keyOf: { wallet: 'Savings', threshold: 1 },
    })
    .build()
const show = (rule: string) => showPanel(<RulePageDialog rule={rule} onClose={() => {}} />, { diagram: phone() })

it('a page about keys shows the ladder of custody as an illustration, and where the own wallets stand', async () => {
  await show('quorum-in-one-place')
  const ladder = within(await screen.findByRole('complementary', { name: 'A ladder of custody' }))
  expect(ladder.getByText(/An illustration of ours.*not the standard’s/)).toBeTruthy()
  expect(ladder.getByText('Phone wallet')).toBeTruthy()
  expect(ladder.getByText('Savings: rung 1, enough keys to sign (1 of 1) are on machines in a network.')).toBeTruthy()
  expect(screen.getAllByText('Which rung is this?').length).toBeGreaterThan(0)
})

it('a page about logging in shows the ladder of authentication, others none', async () => {
  await show('remote-access-uncontrolled')
  const ladder = await screen.findByRole('complementary', { name: 'A ladder of authentication' })
  expect(within(ladder).getAllByRole('listitem')).toHaveLength(4)
  cleanup()
  await show('flat-zone')
  expect(await screen.findAllByRole('heading', { level: 3 })).not.toEqual([])
  expect(screen.queryByRole('complementary')).toBeNull()
})

it('ladders stand on pages of rules that there are', () => {
  for (const rule of [...AUTHENTICATION, ...CUSTODY]) expect(ruleMeta(rule)?.id).toBe(rule)
})
