import { useEffect, useState } from 'react'
import type { TemplateNote } from '../../catalogue/reference'
import { today } from '../ids'
import { loadPictures, type Pictures } from './pictures'
import { loadNotes, loadTemplate, type Template } from './templates'

export interface Gallery {
  readonly notes: readonly TemplateNote[]
  /** By template id: those that are read and laid out so far. */
  readonly templates: ReadonlyMap<string, Template>
  readonly pictures: Pictures
}

/** The templates with their pictures, one after the other so that the page answers in between; null at first. */
export function useTemplates(): Gallery | null {
  const [gallery, setGallery] = useState<Gallery | null>(null)
  useEffect(() => {
    let isGone = false
    const load = async () => {
      const [notes, pictures] = await Promise.all([loadNotes(), loadPictures()])
      const templates = new Map<string, Template>()
      for (const note of notes) {
        templates.set(note.id, await loadTemplate(note, today()))
        if (isGone) return
        setGallery({ notes, pictures, templates: new Map(templates) })
        await nextTask()
      }
    }
    void load()
    return () => {
      isGone = true
    }
  }, [])
  return gallery
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0))
