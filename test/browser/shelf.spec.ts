import { expect, type Page, test } from '@playwright/test'
import { addAsset, retitle, saved, startBlank, titled } from './app-page'
import { watch } from './page-helpers'

test('what was deleted in the shelf comes back by the button that tells it, while the shelf is open', async ({
  page,
}) => {
  await startBlank(page)
  await retitle(page, 'First')
  await page.keyboard.press('Control+Shift+o')
  const shelf = page.getByRole('dialog', { name: 'All drawings' })
  await shelf.getByRole('button', { name: 'Duplicate First' }).click()
  await shelf.getByRole('button', { name: 'Delete First, copy' }).click()
  await expect(shelf.getByRole('button', { name: 'Open First, copy' })).toBeHidden()
  await page.locator('[data-sonner-toast]', { hasText: 'First, copy' }).getByRole('button', { name: 'Undo' }).click()
  await expect(shelf.getByRole('button', { name: 'Open First, copy' })).toBeVisible()
})

test('two hundred drawings are searched by title and by what is in them, and by keyboard', async ({ page }) => {
  const { complaints } = watch(page)
  await startBlank(page)
  await retitle(page, 'Harbour')
  await addAsset(page, 'PLC')
  await page.keyboard.press('F2')
  await page.keyboard.type('Crane controller')
  await page.keyboard.press('Enter')
  await saved(page)
  await shelved(page, 'Crane controller')
  await page.evaluate(addCopies, 200)
  await page.reload()
  await expect(titled(page, 'Harbour')).toBeVisible()
  await page.keyboard.press('Control+Shift+o')
  const shelf = page.getByRole('dialog', { name: 'All drawings' })
  await expect(shelf.getByRole('button', { name: /^Open / })).toHaveCount(201)
  await expect(shelf.getByRole('searchbox', { name: 'Find a drawing' })).toBeFocused()
  await page.keyboard.type('site 117')
  await expect(shelf.getByText('1 drawing found')).toBeVisible()
  await expect(shelf.getByRole('button', { name: 'Open Site 117' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shelf.getByRole('button', { name: /^Open / })).toHaveCount(201)
  await page.keyboard.type('crane')
  await expect(shelf.getByText('has “Crane controller”')).toBeVisible()
  await expect(shelf.getByRole('button', { name: /^Open / })).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(shelf.getByRole('button', { name: 'Open Harbour' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(shelf).toBeHidden()
  await expect(titled(page, 'Harbour')).toBeVisible()
  expect(complaints).toEqual([])
})

/** Waits until the shelf knows a drawing by what is in it. */
async function shelved(page: Page, name: string): Promise<void> {
  const entries = () =>
    page.evaluate(
      () =>
        new Promise<string>((done) => {
          const opening = indexedDB.open('zoneboard')
          opening.onsuccess = () => {
            const all = opening.result.transaction('shelf').objectStore('shelf').getAll()
            all.onsuccess = () => {
              opening.result.close()
              done(JSON.stringify(all.result))
            }
          }
        }),
    )
  await expect.poll(entries).toContain(name)
}

/** Puts so many more drawings on the shelf, older than the one that is there, and without what is in it. */
function addCopies(count: number): Promise<void> {
  return new Promise((done) => {
    const opening = indexedDB.open('zoneboard')
    opening.onsuccess = () => {
      const step = opening.result.transaction('shelf', 'readwrite')
      const shelf = step.objectStore('shelf')
      const all = shelf.getAll()
      all.onsuccess = () => {
        for (let i = 0; i < count; i += 1) {
          const changedAt = new Date(Date.parse(all.result[0].changedAt) - (i + 1) * 3_600_000).toISOString()
          shelf.put({
            ...all.result[0],
            id: `copy${String(i).padStart(6, '0')}`,
            title: `Site ${i}`,
            names: [],
            changedAt,
          })
        }
      }
      step.oncomplete = () => {
        opening.result.close()
        done()
      }
    }
  })
}
