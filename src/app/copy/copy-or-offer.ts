import type { StoreApi } from 'zustand'
import type { AppState } from '../app-state'
import { writeText } from '../clipboard'

/** Puts text on the clipboard, or where the browser gives no way to it, before the person to copy. */
export async function copyOrOffer(
  state: StoreApi<AppState>,
  text: string,
  write: (text: string) => Promise<boolean> = writeText,
): Promise<boolean> {
  const written = await write(text)
  if (!written) state.setState({ toCopy: text })
  return written
}
