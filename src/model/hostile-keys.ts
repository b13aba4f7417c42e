import type { Json } from '../base'

/** Keys that could reach an object's prototype; no record may hold one. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype'])

export function isHostileKey(key: string): boolean {
  return HOSTILE.has(key)
}

/** Whether any object inside the value has such a key. */
export function hasHostileKey(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasHostileKey)
  return Object.entries(value).some(([key, inner]) => HOSTILE.has(key) || hasHostileKey(inner))
}
