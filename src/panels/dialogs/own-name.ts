const KEY = 'zoneboard.name'

/** The name a person last accepted a finding with on this device; empty where none is kept. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** Keeps the name for the next time; a browser that refuses storage forgets it. */
export function rememberName(name: string): void {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // Asked again next time.
  }
}
