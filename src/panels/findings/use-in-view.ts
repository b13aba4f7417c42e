import { type RefObject, useEffect, useState } from 'react'

/** Whether an element stands in the part of the page that is seen; true where the browser does not tell. */
export function useInView(element: RefObject<Element | null>): boolean {
  const canTell = typeof IntersectionObserver === 'function'
  const [inView, setInView] = useState(!canTell)
  useEffect(() => {
    if (!canTell || !element.current) return
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting ?? false))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [canTell, element])
  return inView
}
