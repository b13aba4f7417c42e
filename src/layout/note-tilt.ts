/** Paper is never quite straight: between -1.4 and 1.4 degrees, the same for the same note. */
export function noteTilt(id: string): number {
  const sum = [...id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return ((sum % 5) - 2) * 0.7 || -0.7
}
