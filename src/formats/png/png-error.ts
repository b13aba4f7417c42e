import { assertNever } from '../../base'

/** Why no drawing could be put into a picture, or read from one. */
export interface PngError {
  readonly code: 'not-a-png' | 'no-diagram' | 'damaged' | 'too-large'
}

/** The sentence for a person. */
export function describePngError(error: PngError): string {
  switch (error.code) {
    case 'not-a-png':
      return 'This file is not a PNG picture.'
    case 'no-diagram':
      return 'This picture carries no drawing. Programs that send or edit pictures often remove it: ask for the file as it was exported.'
    case 'damaged':
      return 'The drawing in this picture is damaged, so nothing was opened.'
    case 'too-large':
      return 'The drawing in this picture is larger than 32 MB, so it was not opened.'
    default:
      return assertNever(error.code)
  }
}
