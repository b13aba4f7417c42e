import type { Point } from '../../layout'
import type { AssetId, ZoneId } from '../../model'
import { notePointer } from '../../store'
import type { CanvasSession } from '../session'
import { beginGesture, drawsAtOnce } from './begin-gesture'
import { click, doubleClick, glyphOf, placingAt, recordOf } from './click'
import { connectGesture, sourceOf } from './connect'
import { placeUnder, targetKey } from './drop-targets'
import { Fingers } from './fingers'
import type { Gesture, Pointer, Press } from './gesture'
import { hover } from './hover'
import { LongPress } from './long-press'
import { panGesture } from './pan'
import { pinch } from './pinch'
import { handledHit, touchHandleAt } from './touch-handles'
import { wheel } from './wheel'

/** How far the pointer goes before a press is a drag, in pixels of the screen. */
const SLOP = { fine: 3, coarse: 8 }
const DOUBLE = 400
const BORDER = 28
const MOST_PAN = 14

type Trail = Pointer['trail']

/** Reads the pointer for one canvas: finds out what a press means, runs one gesture at a time, at most once a frame. */
export class PointerTools {
  readonly #session: CanvasSession
  readonly #element: HTMLElement
  readonly #fingers = new Fingers()
  readonly #longPress: LongPress
  #press: (Press & { readonly id: number; readonly button: number; readonly isPen: boolean }) | null = null
  #gesture: Gesture | null = null
  /** A gesture that goes on without a pressed button, until the next click: a conduit begun by a click. */
  #isSticky = false
  #last: Pointer | null = null
  /** Where the pointer has been since the last frame. */
  #trail: Trail = []
  #frame = 0
  #lastClick: { readonly time: number; readonly at: Point } | null = null

  constructor(session: CanvasSession, element: HTMLElement) {
    this.#session = session
    this.#element = element
    this.#longPress = new LongPress(element, () => this.#longPressed())
  }

  start(): () => void {
    const stop = new AbortController()
    const { signal } = stop
    const element = this.#element
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal })
    element.addEventListener('pointermove', (event) => this.#move(event), { signal })
    element.addEventListener('pointerup', (event) => this.#up(event), { signal })
    element.addEventListener('pointercancel', (event) => this.#lost(event), { signal })
    // The focus is set at the press already; after a double tap it is in the editor and must stay there.
    element.addEventListener('mousedown', (event) => !isEditor(event.target) && event.preventDefault(), { signal })
    this.#longPress.listen(signal)
    element.addEventListener('pointerenter', () => this.#session.forgetCorner(), { signal })
    element.addEventListener('pointerleave', () => this.#left(), { signal })
    element.addEventListener('wheel', (event) => wheel(this.#session, event), { signal, passive: false })
    window.addEventListener('keydown', (event) => this.#key(event, true), { signal, capture: true })
    window.addEventListener('keyup', (event) => this.#key(event, false), { signal, capture: true })
    window.addEventListener('blur', () => this.#cancel(), { signal })
    return () => {
      this.#cancel()
      stop.abort()
    }
  }

  #down(event: PointerEvent): void {
    this.#session.forgetCorner()
    markKeyboard(this.#element, false)
    if (isEditor(event.target)) return
    this.#session.endZoom()
    const { pointerType } = event
    // The menu round the canvas has a long press of its own, which knows nothing of what is dragged.
    if (pointerType !== 'mouse') event.preventDefault()
    if (pointerType === 'touch' && this.#press?.isPen) return
    if (pointerType === 'pen' && this.#fingers.count > 0) this.#penDown()
    this.#element.focus({ preventScroll: true })
    this.#setTouched(pointerType === 'touch')
    if (pointerType === 'pen') this.#session.gestures.setState({ hasPen: true })
    if (pointerType === 'touch' && this.#fingerDown(event)) return
    if (this.#press) return
    const press = { ...this.#pressAt(event), id: event.pointerId, button: event.button, isPen: pointerType === 'pen' }
    if (event.button === 2) {
      this.#selectForMenu(press)
      return
    }
    this.#press = press
    this.#element.setPointerCapture(event.pointerId)
    if (event.button === 1) {
      event.preventDefault()
      this.#begin(panGesture(this.#session, press))
    } else if (pointerType !== 'mouse' && !drawsAtOnce(this.#session.state.tool)) this.#longPress.begin(press.client)
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'touch' && this.#fingerMove(event)) return
    if (this.#press ? this.#press.id !== event.pointerId : event.pointerType === 'touch') return
    this.#trail = [...this.#trail, ...this.#passed(event)]
    this.#last = this.#pointerAt(event)
    if (event.pointerType !== 'touch') notePointer(this.#session.board, this.#last.at)
    const press = this.#press
    if (press && (!this.#gesture || this.#isSticky) && this.#isBeyondSlop(press, this.#last)) {
      this.#longPress.end()
      this.#isSticky = false
      const gesture = beginGesture(this.#session, press)
      if (gesture) this.#begin(gesture)
    }
    this.#schedule()
  }

  #up(event: PointerEvent): void {
    if (event.pointerType === 'touch' && this.#fingerUp(event)) return
    this.#longPress.end()
    const pointer = this.#pointerAt(event)
    if (this.#isSticky) {
      this.#drop(pointer)
      return
    }
    const press = this.#press
    if (!press || press.id !== event.pointerId) return
    this.#press = null
    if (this.#gesture) this.#drop(pointer)
    else if (press.button === 0 && !this.#isBeyondSlop(press, pointer)) this.#clicked(press)
  }

  #left(): void {
    hover(this.#session, null)
    notePointer(this.#session.board, null)
    if (!this.#gesture) this.#session.dropNotes.end()
  }

  #lost(event: PointerEvent): void {
    this.#fingers.lift(event.pointerId)
    if (!this.#press || this.#press.id === event.pointerId) this.#cancel()
  }

  #key(event: KeyboardEvent, isDown: boolean): void {
    if (isDown && event.key.length > 1 && !/^(Shift|Control|Alt|Meta|Escape)$/u.test(event.key)) {
      markKeyboard(this.#element, true)
    }
    if (isDown && event.key === 'Escape' && (this.#gesture || this.#press)) {
      event.preventDefault()
      event.stopPropagation()
      this.#cancel()
    }
    if (event.code !== 'Space' || isTyping(event.target)) return
    const isHere = this.#element.contains(document.activeElement) || document.activeElement === document.body
    if (isDown && !isHere) return
    if (isHere) event.preventDefault()
    if (this.#session.gestures.getState().isHandHeld === isDown) return
    this.#session.gestures.setState({ isHandHeld: isDown })
    this.#schedule()
  }

  /** A second finger ends what the first began and pinches. */
  #fingerDown(event: PointerEvent): boolean {
    this.#fingers.put(event.pointerId, { x: event.clientX, y: event.clientY })
    if (this.#fingers.count < 2) return false
    this.#cancel()
    return true
  }

  /** The fingers that are there already are the hand that holds the pen. */
  #penDown(): void {
    this.#fingers.forget()
    this.#cancel()
  }

  /** Of two fingers one is lifted: the other goes on to pan. A finger that nobody follows is a palm. */
  #fingerUp(event: PointerEvent): boolean {
    if (!this.#fingers.has(event.pointerId)) return true
    const wasPinching = this.#fingers.count > 1
    this.#fingers.lift(event.pointerId)
    if (!wasPinching) return false
    const left = this.#fingers.last()
    if (left) this.#panOn(left.id, left.at)
    return true
  }

  #panOn(id: number, client: Point): void {
    const plain = { isAdding: false, isCopying: false, isFree: false, isCoarse: true, pressure: 0.5, trail: [] }
    const press = { ...plain, client, at: this.#session.toDrawing(client), hit: null, id, button: 0, isPen: false }
    this.#press = press
    this.#begin(panGesture(this.#session, press))
  }

  #setTouched(isTouched: boolean): void {
    if (this.#session.gestures.getState().isTouched !== isTouched) this.#session.gestures.setState({ isTouched })
  }

  #fingerMove(event: PointerEvent): boolean {
    if (!this.#fingers.has(event.pointerId)) return false
    const before = this.#fingers.pair()
    this.#fingers.put(event.pointerId, { x: event.clientX, y: event.clientY })
    const now = this.#fingers.pair()
    if (!before || !now) return false
    pinch(this.#session, before, now)
    return true
  }

  /** A long press selects what is under the finger or the pen, for the menu that opens there. Whether there is one. */
  #longPressed(): boolean {
    const press = this.#press
    if (!press || this.#gesture) return false
    this.#press = null
    this.#selectForMenu(press)
    return true
  }

  #selectForMenu({ hit }: Press): void {
    if (hit && this.#session.state.selection.has(recordOf(hit))) return
    this.#session.board.run('select', { ids: hit ? [recordOf(hit)] : [], ...(hit ? glyphOf(hit) : {}) })
  }

  #clicked(press: Press): void {
    const now = performance.now()
    const isDouble =
      this.#lastClick !== null &&
      now - this.#lastClick.time < DOUBLE &&
      !isFar(this.#lastClick.at, press.client, press.isCoarse ? 24 : 6)
    this.#lastClick = isDouble ? null : { time: now, at: press.client }
    const source = this.#session.state.tool === 'conduit' ? sourceOf(press) : null
    const sticky = source && connectGesture(this.#session, press, source)
    if (sticky) {
      this.#isSticky = true
      // No line follows a finger to say where the conduit begins.
      if (press.isCoarse && source) this.#session.board.run('select', { ids: [source] })
      this.#begin(sticky)
    } else if (isDouble) doubleClick(this.#session, press)
    else click(this.#session, press)
  }

  #begin(gesture: Gesture): void {
    this.#gesture = gesture
    hover(this.#session, null)
    this.#session.gestures.setState({ sheet: gesture.cursor })
  }

  #drop(pointer: Pointer): void {
    const gesture = this.#gesture
    this.#gesture = null
    this.#isSticky = false
    this.#press = null
    gesture?.move({ ...pointer, trail: [...this.#trail, { at: pointer.at, pressure: pointer.pressure }] })
    this.#trail = []
    this.#session.endGesture()
    gesture?.drop(pointer)
  }

  #cancel(): void {
    this.#longPress.end()
    this.#gesture?.cancel()
    this.#gesture = null
    this.#isSticky = false
    this.#press = null
    this.#session.endGesture()
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#tick())
  }

  #tick(): void {
    this.#frame = 0
    const pointer = this.#last
    const trail = this.#trail
    this.#trail = []
    if (!pointer) return
    if (!this.#gesture) {
      this.#idle(pointer)
      return
    }
    if (this.#gesture.pansAtBorder && !this.#isSticky && this.#panAtBorder(pointer)) {
      this.#last = { ...pointer, at: this.#session.toDrawing(pointer.client) }
      this.#schedule()
    }
    this.#gesture.move({ ...(this.#last ?? pointer), trail })
  }

  /** Nothing is pressed: what the mouse is over, and the card that the next click would place. */
  #idle(pointer: Pointer): void {
    const { placing } = this.#session.state
    this.#waitForEnd(pointer)
    if (placing && !pointer.isCoarse) {
      const { at } = pointer
      this.#session.gestures.setState({ ghost: { type: placing, role: undefined, at, isPlaced: true } })
      const key = targetKey(this.#session, placeUnder(this.#session, at), at)
      this.#session.dropNotes.over(key, pointer, () => placingAt(placing, at))
    }
    if (!this.#press && !pointer.isCoarse) hover(this.#session, pointer)
  }

  /** The conduit tool with one end selected: the line follows the pointer until a click says where to. */
  #waitForEnd(pointer: Pointer): void {
    const { tool, selection, index } = this.#session.state
    const [source] = selection
    if (tool !== 'conduit' || this.#press || selection.size !== 1 || !source || !index.end(source)) return
    const sticky = connectGesture(this.#session, { ...pointer, hit: null }, source as AssetId | ZoneId)
    if (!sticky) return
    this.#isSticky = true
    this.#begin(sticky)
  }

  #panAtBorder({ client }: Pointer): boolean {
    const at = this.#session.toElement(client)
    const { width, height } = this.#session.size
    const push = (value: number, most: number) => {
      const into = Math.max(0, BORDER - value) - Math.max(0, value - (most - BORDER))
      return Math.round((Math.min(BORDER, Math.max(-BORDER, into)) / BORDER) * MOST_PAN)
    }
    const [dx, dy] = [push(at.x, width), push(at.y, height)]
    if (dx === 0 && dy === 0) return false
    this.#session.camera.panBy(dx, dy)
    return true
  }

  #isBeyondSlop(press: Press, pointer: Pointer): boolean {
    return isFar(press.client, pointer.client, press.isCoarse ? SLOP.coarse : SLOP.fine)
  }

  #pointerAt(event: PointerEvent): Pointer {
    const client = { x: event.clientX, y: event.clientY }
    return {
      client,
      at: this.#session.toDrawing(client),
      isAdding: event.shiftKey || event.ctrlKey || event.metaKey,
      isCopying: event.altKey,
      isFree: event.ctrlKey || event.metaKey,
      isCoarse: event.pointerType === 'touch',
      pressure: pressureOf(event),
      trail: [],
    }
  }

  /** What the browser has put together into one move: a fast pen is more than a point a frame. */
  #passed(event: PointerEvent): Trail {
    const all = event.getCoalescedEvents?.() ?? []
    return (all.length > 0 ? all : [event]).map((one) => ({
      at: this.#session.toDrawing({ x: one.clientX, y: one.clientY }),
      pressure: pressureOf(one),
    }))
  }

  #pressAt(event: PointerEvent): Press {
    const pointer = this.#pointerAt(event)
    const handle = pointer.isCoarse ? touchHandleAt(this.#session, pointer.at) : null
    if (handle) return { ...pointer, handle, hit: handledHit(this.#session) }
    return { ...pointer, hit: this.#session.hit(pointer.at, { isCoarse: pointer.isCoarse }) }
  }
}

/** Only pens say how hard they are pressed. */
const pressureOf = ({ pointerType, pressure }: PointerEvent) => (pointerType === 'pen' && pressure > 0 ? pressure : 0.5)

/** The rings of the keyboard are shown to those who use it. */
function markKeyboard(element: HTMLElement, isUsed: boolean): void {
  element.closest('[data-canvas]')?.toggleAttribute('data-keyboard', isUsed)
}

const isFar = (a: Point, b: Point, most: number) => Math.hypot(a.x - b.x, a.y - b.y) > most
const isEditor = (target: EventTarget | null) => target instanceof Element && target.closest('[data-editor]') !== null
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
