import type { Instant } from '../../shared/time.ts'

/** What is planned, in order of time; of two for the same instant, what was planned first. */
export interface Agenda {
  add(at: Instant, act: () => void): void
  /** When the next is due; Infinity if nothing is planned. */
  next(): Instant
  /** Takes what is due first until `now`, if anything is. */
  take(now: Instant): (() => void) | null
  clear(): void
}

interface Entry {
  readonly at: Instant
  readonly place: number
  readonly act: () => void
}

/** A binary heap: a day holds thousands of entries. */
export function openAgenda(): Agenda {
  const heap: Entry[] = []
  let places = 0

  function rise(from: number): void {
    for (let index = from; index > 0; ) {
      const parent = (index - 1) >> 1
      if (!swapIfLater(parent, index)) return
      index = parent
    }
  }

  function sink(): void {
    for (let index = 0; ; ) {
      const left = 2 * index + 1
      const smaller = isEarlier(heap[left + 1], heap[left]) ? left + 1 : left
      if (smaller >= heap.length || !swapIfLater(index, smaller)) return
      index = smaller
    }
  }

  function swapIfLater(parent: number, child: number): boolean {
    const above = heap[parent]
    const below = heap[child]
    if (!above || !below || !isEarlier(below, above)) return false
    heap[parent] = below
    heap[child] = above
    return true
  }

  return {
    add(at, act) {
      places += 1
      heap.push({ at, act, place: places })
      rise(heap.length - 1)
    },
    next: () => heap[0]?.at ?? Number.POSITIVE_INFINITY,
    take(now) {
      const first = heap[0]
      if (!first || first.at > now) return null
      const last = heap.pop()
      if (last && heap.length > 0) {
        heap[0] = last
        sink()
      }
      return first.act
    },
    clear: () => heap.splice(0),
  }
}

function isEarlier(a: Entry | undefined, b: Entry | undefined): boolean {
  if (!a) return false
  return !b || a.at < b.at || (a.at === b.at && a.place < b.place)
}
