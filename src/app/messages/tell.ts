import type { App, Message } from '../app-state'

/** Shows a message in a dialog, above whatever is open. */
export function tell(
  { state }: Pick<App, 'state'>,
  message: Pick<Message, 'title' | 'sentence'> & Partial<Message>,
): void {
  state.setState({ message: { details: [], more: 0, action: null, ...message } })
}
