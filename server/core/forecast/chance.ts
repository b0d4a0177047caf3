/** Chance that a seed decides: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly uniform: () => number
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, quick, good enough for drawing services. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0
  return {
    uniform: () => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    },
  }
}

/** A seed from words, e.g. a date: FNV-1a. */
export function seedFrom(words: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Standard normal (Box and Muller 1958). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.uniform())) * Math.cos(2 * Math.PI * chance.uniform())
}

export function exponential(chance: Chance, mean: number): number {
  return -mean * Math.log(1 - chance.uniform())
}

/** One of a list that is not empty. */
export function drawn(chance: Chance, values: readonly number[]): number {
  return values[Math.floor(chance.uniform() * values.length)] ?? 0
}
