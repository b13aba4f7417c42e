// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { lazy, Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isMissingPart, PartBoundary } from '../../src/panels'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function show(problem: Error, onMissing: () => void) {
  const Part = lazy(() => Promise.reject(problem))
  return render(
    <>
      <p>The rest</p>
      <PartBoundary onMissing={onMissing}>
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      </PartBoundary>
    </>,
  )
}

describe('a part that loads later', () => {
  it('and is not there leaves the rest as it is, and is told once', async () => {
    const onMissing = vi.fn()
    show(new TypeError('Failed to fetch dynamically imported module: http://x/assets/Part.js'), onMissing)
    await vi.waitFor(() => expect(onMissing).toHaveBeenCalledTimes(1))
    expect(screen.getByText('The rest')).toBeTruthy()
  })

  it('is told from one with a bug, in the words of every browser', () => {
    for (const words of [
      'Failed to fetch dynamically imported module: x',
      'error loading dynamically imported module: x',
      'Importing a module script failed.',
      'Unable to preload CSS for /assets/x.css',
    ])
      expect(isMissingPart(new TypeError(words))).toBe(true)
    for (const other of [new TypeError('x is not a function'), 'Failed to fetch dynamically imported module', null])
      expect(isMissingPart(other)).toBe(false)
  })
})
