import { writeSync } from 'node:fs'

const pause = new Int32Array(new SharedArrayBuffer(4))

/**
 * Writes a text whole before it goes on: a stream would keep in memory, or give up on, what a slow reader has not taken.
 * A reader that has had enough (`| head`) ends it without a word. Throws what Node throws where it cannot be written.
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw problem
      // The reader is busy, and the pipe does not wait by itself.
      Atomics.wait(pause, 0, 0, 5)
    }
  }
}
