/** What goes wrong under people's hands: tabs that die in the middle of an edit. Nothing but the last gesture may be gone. */
import { expect, type Page, test } from '@playwright/test'
import { addAsset, saved, startBlank } from './app-page'
import { killed } from './page-helpers'
import { seeded } from './seeded'

const KILLS = 50
const SEED = 62443

const assets = (sizes: string | null) => Number(/^(\d+) /.exec(sizes ?? '')?.[1] ?? Number.NaN)

/** Opens the drawing that was open last, and watches it. */
async function opened(page: Page): Promise<number[]> {
  await page.goto('./')
  return watched(page)
}

/** Every number of assets that the page shows, written down from now on. */
async function watched(page: Page): Promise<number[]> {
  const shown: number[] = []
  await page.exposeFunction('shows', (sizes: string) => void shown.push(assets(sizes)))
  const sizes = page.locator('.zb-sizes')
  await expect(sizes).toBeVisible()
  shown.push(assets(await sizes.textContent()))
  await sizes.evaluate((element) => {
    const tell = (window as unknown as { shows: (sizes: string) => void }).shows
    new MutationObserver(() => tell(element.textContent ?? '')).observe(element, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
  return shown
}

test(`a tab that is killed ${KILLS} times in the middle of edits loses no more than the last gesture`, async ({
  page,
  context,
}) => {
  test.setTimeout(900_000)
  const random = seeded(SEED)
  await startBlank(page)
  await addAsset(page, 'PLC')
  await saved(page)
  let tab = page
  let shown = await watched(tab)
  let [edits, lastGestures, lost] = [0, 0, 0]
  for (let kill = 0; kill < KILLS; kill += 1) {
    await tab.getByRole('application', { name: 'Drawing' }).focus()
    await tab.keyboard.press('Control+a')
    const presses = 1 + Math.floor(random() * 5)
    for (let press = 0; press < presses; press += 1) {
      // Copies are thrown away again now and then, or a drawing of thousands is all that is tested.
      const isMany = (shown.at(-1) ?? 0) > 12
      const key = isMany ? 'Delete' : ['Control+d', 'Control+d', 'n-placed', 'Control+z'][Math.floor(random() * 4)]
      if (key === 'n-placed') {
        await tab.keyboard.press('Control+c')
        await tab.keyboard.press('Control+Shift+v')
      } else await tab.keyboard.press(key ?? 'Control+d')
      await tab.waitForTimeout(random() * 60)
    }
    await tab.waitForTimeout(random() * 80)
    await killed(tab)

    const before = shown
    tab = await context.newPage()
    shown = await opened(tab)
    const [found = Number.NaN] = shown
    // What two numbers in a row share tells nothing: then the edits before are looked at.
    const back = [...before].reverse().findIndex((count) => count === found)
    edits += before.length - 1
    if (back === 1) lastGestures += 1
    if (back < 0) lost += before.length
    else if (back > 1) lost += back - 1
    if (found === 0) {
      await addAsset(tab, 'PLC')
      await saved(tab)
    }
  }
  console.log(`${KILLS} kills, ${edits} edits: ${lastGestures} last gestures gone, ${lost} edits lost beyond them`)
  expect(edits).toBeGreaterThan(KILLS)
  expect(lost).toBe(0)
})
