let context: AudioContext | null = null

/** Browsers let a page sound only after somebody pressed something: to be called in such a press. */
export function allowSound(): void {
  try {
    context ??= new AudioContext()
    void context.resume().catch(() => {})
  } catch {
    context = null
  }
}

/** Three short tones; silence where the browser has no sound. */
export function beep(): void {
  if (!context) return
  for (const at of [0, 0.28, 0.56]) {
    const tone = context.createOscillator()
    const loudness = context.createGain()
    tone.frequency.value = 880
    loudness.gain.setValueAtTime(0.2, context.currentTime + at)
    loudness.gain.exponentialRampToValueAtTime(0.001, context.currentTime + at + 0.22)
    tone.connect(loudness).connect(context.destination)
    tone.start(context.currentTime + at)
    tone.stop(context.currentTime + at + 0.24)
  }
}
