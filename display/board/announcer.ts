import { type DayDate, type Instant, minute, second } from '../../shared/time.ts'
import type { Call } from '../../shared/views.ts'

/** What the hall is being told, and what waits to be told. A screen follows it; nothing here knows a browser. */
export interface Announcer {
  /** null: this screen has seen nothing yet. */
  readonly day: DayDate | null
  /** Calls up to this one were announced, or are too old for it. */
  readonly heard: number
  readonly queue: readonly Call[]
  readonly current: { readonly call: Call; readonly since: Instant } | null
}

/** `now` is this screen's own clock: how long a voice speaks has nothing to do with the office's time. */
export type Happening =
  | View
  | { readonly type: 'over'; readonly seq: number; readonly now: Instant }
  | { readonly type: 'time'; readonly now: Instant }

interface View {
  readonly type: 'view'
  readonly day: DayDate
  readonly announcements: readonly Call[]
  /** The office's time, by which calls are late. */
  readonly at: Instant
  readonly now: Instant
}

export const silent: Announcer = { day: null, heard: 0, queue: [], current: null }

/** One call after the other, each once, none cut off. Gives the same object when nothing has changed. */
export function follow(announcer: Announcer, happening: Happening): Announcer {
  return begin(after(announcer, happening), happening.now)
}

/** A call that comes to the screen later than this is shown only: whoever it was for has moved by now. */
const tooOld = 15 * second
/** A call that has waited this long for its turn was repeated or passed at the counter. */
const outdated = 3 * minute
/** The chime, and eight seconds for a voice that may never say that it has ended: then the next one has its turn. */
export const longest = 9.5 * second

function after(announcer: Announcer, happening: Happening): Announcer {
  const { current } = announcer
  switch (happening.type) {
    case 'view':
      return hear(announcer, happening)
    case 'over':
      return current?.call.seq === happening.seq ? { ...announcer, current: null } : announcer
    case 'time':
      return current && happening.now - current.since >= longest ? { ...announcer, current: null } : announcer
  }
}

function hear(announcer: Announcer, { day, announcements, at }: View): Announcer {
  const newest = Math.max(0, ...announcements.map((call) => call.seq))
  // A screen that has just started does not know what the hall has heard already.
  if (announcer.day === null) return { ...silent, day, heard: newest }
  const before = announcer.day === day ? announcer.heard : 0
  const fresh = announcements.filter((call) => call.seq > before && at - call.at <= tooOld)
  // What is no longer sent was taken back, or has grown a minute old while it waited for its turn or was spoken.
  const stands = (call: Call) => at - call.at >= minute || announcements.some((one) => isSame(one, call))
  const waiting = announcer.queue.filter((call) => stands(call) && at - call.at < outdated)
  const queue = [...waiting, ...fresh.toSorted((a, b) => a.seq - b.seq)]
  const current = announcer.current && stands(announcer.current.call) ? announcer.current : null
  const next = { day, heard: Math.max(before, newest), queue, current }
  return isUnchanged(announcer, next, fresh) ? announcer : next
}

function isUnchanged(former: Announcer, next: Announcer, fresh: readonly Call[]): boolean {
  return (
    fresh.length === 0 &&
    former.day === next.day &&
    former.heard === next.heard &&
    former.current === next.current &&
    former.queue.length === next.queue.length
  )
}

function begin(announcer: Announcer, now: Instant): Announcer {
  const [call, ...queue] = announcer.queue
  return announcer.current || !call ? announcer : { ...announcer, queue, current: { call, since: now } }
}

function isSame(one: Call, other: Call): boolean {
  return one.seq === other.seq && one.at === other.at
}
