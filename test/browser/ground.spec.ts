import path from 'node:path'
import { expect, test } from '@playwright/test'
import { serveFolder } from '../support/serve-folder'
import { watch } from './page-helpers'

const dist = path.resolve(import.meta.dirname, '../../dist')

test('contacts nothing but its own origin, and the console stays empty', async ({ page, baseURL }) => {
  const seen = watch(page)
  await page.goto('./')
  await page.getByRole('button', { name: /Mining facility, well segmented/ }).click()
  await expect(
    page
      .getByRole('application', { name: /drawing/i })
      .or(page.locator('[data-region="canvas"]'))
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  expect(seen.requests.length).toBeGreaterThan(3)
  const foreign = seen.requests.filter((url) => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))
  expect(foreign).toEqual([])
  expect(seen.complaints).toEqual([])
})

test('carries a strict policy: no script but its own, no other origin', async ({ page }) => {
  await page.goto('./')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe-eval')
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        fetch('http://localhost:9/').then(
          () => resolve('fetched'),
          () => setTimeout(() => resolve('failed, but not by the policy'), 2000),
        )
      }),
  )
  expect(blocked).toBe('connect-src')
})

test('works from any base path', async ({ page }) => {
  const base = '/some/where/deep/'
  const server = await serveFolder(dist, base)
  const seen = watch(page)
  try {
    await page.goto(server.url)
    await page.getByRole('button', { name: /Mining facility, DMZ skipped/ }).click()
    await expect(page.getByText('Fleet server').first()).toBeVisible()
    await expect(page.getByText(/\d+ errors?/).first()).toBeVisible()
    expect(seen.complaints).toEqual([])
    expect(seen.requests.every((url) => url.includes(base) || /^(data|blob):/.test(url))).toBe(true)
  } finally {
    await server.close()
  }
})
