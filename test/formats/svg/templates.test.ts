import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderSvg, renderThumbnail } from '../../../src/formats'
import { buildScene, cardText } from '../../../src/layout'
import { hasGuardInVia, indexOf } from './drawing'
import { readXml, walk } from './strict-xml'

const FOLDER = path.join(import.meta.dirname, '../../fixtures/templates')
const TEMPLATES = readdirSync(FOLDER).filter((name) => name.endsWith('.zoneboard.json'))

it('there are nine templates', () => {
  expect(TEMPLATES).toHaveLength(9)
})

describe.each(TEMPLATES)('%s as a picture', (name) => {
  const index = indexOf(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')))
  const scene = buildScene(index)

  it.each(['light', 'dark'] as const)('shows all that has a place, %s', (theme) => {
    const elements = [...walk(readXml(renderSvg(index, scene, { theme, title: true, legend: true })))]
    const values = (key: string) => elements.flatMap((element) => element.attributes[key] ?? [])
    expect(values('data-asset').sort()).toEqual([...scene.assets.keys()].sort())
    expect(values('data-conduit')).toEqual(index.conduits.map((conduit) => conduit.id))
    expect(values('data-zone').sort()).toEqual(index.zones.map((zone) => zone.id as string).sort())
    expect(values('data-device').length > 0).toBe(hasGuardInVia(index))
  })

  it('says the names of the assets, whole or cut', () => {
    const words = [...walk(readXml(renderSvg(index, scene, { theme: 'light' })))].map((element) => element.text)
    for (const asset of index.assets) {
      if (!scene.assets.has(asset.id)) continue
      const { name, kind } = cardText(asset)
      expect(words).toEqual(expect.arrayContaining([...name, ...(kind === '' ? [] : [kind])]))
    }
  })

  it('has a thumbnail of some kilobytes', () => {
    const svg = renderThumbnail(index, scene, 'light')
    readXml(svg)
    expect(svg.length).toBeLessThan(30_000)
  })
})
