/** Two tabs that edit one drawing at once, one of which dies now and then: both end equal, and no edit is lost. */
import { expect, type Page, test } from '@playwright/test'
import { addAsset, saved, savedFile, startBlank } from './app-page'
import { killed, pickersOff, watch } from './page-helpers'
import { seeded } from './seeded'

const SEED = 24433
const ROUNDS = 24
const DEATHS = [5, 11, 18]

/** A hand in one tab, and what it did that still stands. */
interface Hand {
  page: Page
  readonly mark: string
  pastes: number
  /** What the next undo takes back: the name of an asset, or something else. */
  steps: string[]
}

/**
 * Pastes a row of a spreadsheet: one asset with a name of its own, in one step. Every other time a second row without a name
 * goes with it, so that what is said differs from the last time: by that it is known that it was done.
 */
async function pasteAsset(hand: Hand, name: string): Promise<void> {
  const { page, steps } = hand
  hand.pastes += 1
  await page.evaluate(
    async (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const said = document.querySelector('[data-live-region]')
      const heard = new Promise<void>((done, fail) => {
        setTimeout(() => fail(new Error('The paste was not answered')), 10_000)
        const listener = new MutationObserver(() => {
          listener.disconnect()
          done()
        })
        if (said) listener.observe(said, { childList: true, characterData: true, subtree: true })
      })
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      await heard
    },
    `Name\tType\n${name}\tPLC\n${hand.pastes % 2 === 0 ? 'second\tPLC\n' : ''}`,
  )
  steps.push(name)
}

test('two tabs that edit at once end equal and lose nothing, though one dies again and again', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  const random = seeded(SEED)
  const { complaints } = watch(page)
  await pickersOff(page)
  await startBlank(page)
  await addAsset(page, 'Firewall')
  await saved(page)
  const address = page.url()
  const open = async () => {
    const fresh = await context.newPage()
    await pickersOff(fresh)
    await fresh.goto(address)
    await expect(fresh.locator('.zb-sizes')).toBeVisible()
    return fresh
  }
  const one: Hand = { page, mark: 'a', pastes: 0, steps: [] }
  const other: Hand = { page: await open(), mark: 'b', pastes: 0, steps: [] }
  const expected = new Set<string>()
  /** The last gesture of a tab that died: it may have come to be or not. */
  const unsure = new Set<string>()
  let edits = 0

  const act = async (hand: Hand, round: number) => {
    const gestures = 1 + Math.floor(random() * 3)
    const plan = Array.from({ length: gestures }, () => random())
    for (const [i, what] of plan.entries()) {
      const last = hand.steps.at(-1) ?? ''
      edits += 1
      if (what < 0.6 || hand.steps.length === 0) {
        const name = `${hand.mark}${round}-${i}`
        await pasteAsset(hand, name)
        expected.add(name)
      } else if (what < 0.8 && expected.has(last)) {
        await hand.page.keyboard.press('Control+z')
        hand.steps.pop()
        expected.delete(last)
      } else {
        await hand.page.getByRole('application', { name: 'Drawing' }).press('Control+a')
        await hand.page.keyboard.press(what < 0.9 ? 'ArrowRight' : 'ArrowDown')
        hand.steps.push('moved')
      }
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all([act(one, round), act(other, round)])
    if (!DEATHS.includes(round)) continue
    const name = `${other.mark}${round}-last`
    await pasteAsset(other, name)
    edits += 1
    unsure.add(name)
    await killed(other.page)
    other.page = await open()
    other.steps = []
  }

  await Promise.all([one, other].map((hand) => saved(hand.page)))
  type Drawing = { assets: { id: string; name?: string }[] }
  const drawings = async () => {
    const files = [await savedFile(one.page), await savedFile(other.page)]
    return files.map((file) => JSON.parse(file) as Drawing)
  }
  await expect(async () => {
    const [here, there] = await drawings()
    expect(there).toEqual(here)
  }).toPass({ timeout: 10_000 })
  const names = async () => new Set((await drawings())[0]?.assets.map(({ name }) => name ?? ''))
  const check = (found: ReadonlySet<string>) => {
    const lost = [...expected].filter((name) => !found.has(name))
    const back = [...found].filter((name) => /^[ab]\d/.test(name) && !expected.has(name) && !unsure.has(name))
    return { lost, back }
  }

  const found = await names()
  const { lost, back } = check(found)
  const last = [...unsure].filter((name) => !found.has(name)).length
  console.log(
    `Two tabs at once: ${edits} edits, ${DEATHS.length} deaths, ${last} last gestures gone, ${lost.length} edits lost, ${back.length} back that were undone`,
  )
  expect({ lost, back }).toEqual({ lost: [], back: [] })
  await other.page.close()
  await page.reload()
  await expect(page.locator('.zb-sizes')).toBeVisible()
  expect(check(new Set((JSON.parse(await savedFile(page)) as Drawing).assets.map(({ name }) => name ?? '')))).toEqual({
    lost: [],
    back: [],
  })
  expect(complaints).toEqual([])
})
