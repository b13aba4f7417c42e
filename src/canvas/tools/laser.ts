import type { CanvasSession } from '../session'
import { type LaserPoint, seenTrails } from '../view/laser-trail'
import type { Gesture, Pointer, Press } from './gesture'

/** Points at something: a red trail that fades by itself. Nothing is drawn in the document, so it also works where one only looks. */
export function laserGesture(session: CanvasSession, press: Press): Gesture {
  shine(session, press, true)
  return {
    cursor: 'crosshair',
    move(pointer) {
      session.laser.setState(({ trails }) => ({
        trails: [...trails.slice(0, -1), [...(trails.at(-1) ?? []), ...pointsOf(pointer)]],
      }))
    },
    drop: () => session.laser.setState({ isOn: false }),
    cancel: () => session.laser.setState({ isOn: false }),
  }
}

/** A click leaves a dot. */
export function laserDot(session: CanvasSession, press: Press): void {
  shine(session, press, false)
}

function shine(session: CanvasSession, { at, pressure }: Press, isOn: boolean): void {
  const time = performance.now()
  session.laser.setState((state) => ({
    trails: [...seenTrails({ ...state, isOn: false }, time), [{ ...at, pressure, time }]],
    isOn,
  }))
}

function pointsOf({ trail, at, pressure }: Pointer): readonly LaserPoint[] {
  const time = performance.now()
  return (trail.length > 0 ? trail : [{ at, pressure }]).map((one) => ({ ...one.at, pressure: one.pressure, time }))
}
