import { useEffect, useState } from 'react'
import { today } from '../ids'
import { loadPictures, type Pictures } from './pictures'
import { loadTemplates, type Template } from './templates'

export interface Gallery {
  readonly templates: readonly Template[]
  readonly pictures: Pictures
}

/** The templates with their pictures; null while they are laid out. */
export function useTemplates(): Gallery | null {
  const [gallery, setGallery] = useState<Gallery | null>(null)
  useEffect(() => {
    let isGone = false
    void Promise.all([loadTemplates(today()), loadPictures()]).then(([templates, pictures]) => {
      if (!isGone) setGallery({ templates, pictures })
    })
    return () => {
      isGone = true
    }
  }, [])
  return gallery
}
