import { Check, CircleHelp, Eye, Flame, Heart, Lock, Star, ThumbsDown, ThumbsUp, TriangleAlert } from 'lucide'
import type { IconShape } from './icons'

/** Stamps people put on a drawing, by the word that stands in the file. */
export const STAMPS = [
  'check',
  'question',
  'warning',
  'agree',
  'disagree',
  'star',
  'heart',
  'fire',
  'eye',
  'lock',
] as const
export type Stamp = (typeof STAMPS)[number]

const SHAPES: Readonly<Record<Stamp, IconShape>> = {
  check: Check,
  question: CircleHelp,
  warning: TriangleAlert,
  agree: ThumbsUp,
  disagree: ThumbsDown,
  star: Star,
  heart: Heart,
  fire: Flame,
  eye: Eye,
  lock: Lock,
}

/** What a stamp is drawn as; an unknown one is a star. */
export function stampOf(name: string | undefined): Stamp {
  return STAMPS.find((stamp) => stamp === name) ?? 'star'
}

export function stampShape(name: string | undefined): IconShape {
  return SHAPES[stampOf(name)]
}
