import type { Cell } from '../../shared/figures.ts'

const least = 5

/**
 * Counts of parts whose sum is known. One to four are "few"; beside them others are hidden, the smallest first,
 * until what is left of the sum stands for at least two parts and five people.
 */
export function suppressed(counts: readonly number[]): Cell[] {
  const parts = counts.map((count, index) => ({ count, index }))
  const gone = parts.filter(({ count }) => isFew(count))
  const spare = parts.filter(({ count }) => !isFew(count)).toSorted(smallestFirst)
  while (gone.length === 1 || (gone.length > 0 && sumOf(gone) < least)) {
    const next = spare.shift()
    if (!next) break
    gone.push(next)
  }
  return parts.map((part) => (isFew(part.count) ? 'few' : gone.includes(part) ? 'hidden' : part.count))
}

/** A count whose whole is not known elsewhere. */
export function cellOf(count: number): Cell {
  return isFew(count) ? 'few' : count
}

interface Part {
  readonly count: number
}

function isFew(count: number): boolean {
  return count > 0 && count < least
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0)
}

/** Empty parts last: one of them hides nothing but which part is meant. */
function smallestFirst(a: Part, b: Part): number {
  return Number(a.count === 0) - Number(b.count === 0) || a.count - b.count
}
