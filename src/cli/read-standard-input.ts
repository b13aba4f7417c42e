import { readSync } from 'node:fs'

const pause = new Int32Array(new SharedArrayBuffer(4))
const PIECE = 65_536

/**
 * All of standard input. Where whoever writes it is slow, it waits; where it is closed, it is empty. More than `most`
 * bytes are not kept: one more than that is given, so that it is seen to be too much.
 */
export function readStandardInput(most: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const piece = new Uint8Array(PIECE)
    const read = readPiece(piece)
    if (read === 0 || length > most) return Buffer.concat(pieces)
    pieces.push(piece.subarray(0, read))
    length += read
  }
}

/** How many bytes came; 0 at the end. */
function readPiece(piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, piece)
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw problem
      // Nothing has come yet, and the pipe does not wait by itself.
      Atomics.wait(pause, 0, 0, 5)
    }
  }
}
