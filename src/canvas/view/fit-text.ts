import { fitText as fit, type TextStyle } from '../../layout'

const made = new Map<string, string>()
const MOST = 20_000

/**
 * As layout's `fitText`, remembered. Cut here and not by the page: a clip on every card makes the browser sort as many
 * layers in each frame.
 */
export function fitText(text: string, most: number, style: TextStyle): string {
  const key = `${most}|${style.size}|${style.weight}|${text}`
  const known = made.get(key)
  if (known !== undefined) return known
  if (made.size > MOST) made.clear()
  const fitted = fit(text, most, style)
  made.set(key, fitted)
  return fitted
}
