import { type Instant, instantOf, minute, nextDate } from '../../shared/time.ts'
import { closesAt, opensAt, windowsOn } from '../core/calendar.ts'
import { liveTickets } from '../core/day.ts'
import type { Office } from '../office.ts'
import type { Cast } from './cast.ts'
import type { Clock } from './clock.ts'
import { fullDayFrom } from './past.ts'

/** Several times within what an eye takes for one moment. */
const beat = 200
/** Ratings and good-byes. */
const lastWords = 10 * minute

/** The day goes on, faster than outside; after it the next office day begins at once. */
export function goOn(
  office: Office,
  cast: Cast,
  clock: Clock,
  speed: number,
  also: () => Promise<void> = nothingElse,
): () => Promise<void> {
  let turn: Promise<void> | null = null
  clock.run(speed)
  const timer = setInterval(() => {
    turn ??= live(office, cast, clock, also).finally(() => {
      turn = null
    })
  }, beat)
  return async () => {
    clearInterval(timer)
    await turn
  }
}

/** @param also  what the office's own clock would ask for besides */
export async function live(office: Office, cast: Cast, clock: Clock, also = nothingElse): Promise<void> {
  if (isOver(office, clock.now())) {
    const { setup, date } = office.day
    clock.set(closesAt(setup, date))
    await office.tick()
    const tomorrow = fullDayFrom(setup, nextDate(date))
    clock.set(opensAt(setup, tomorrow) ?? instantOf(tomorrow, '08:00'))
  }
  await office.tick()
  await also()
  await cast.step(clock.now())
}

async function nothingElse(): Promise<void> {}

/** The doors are shut, and everybody who held a number has gone. */
function isOver({ day }: Office, now: Instant): boolean {
  const last = windowsOn(day.setup, day.date).at(-1)
  const shut = last ? instantOf(day.date, last.to) + lastWords : 0
  const inside = liveTickets(day).some(({ stage }) => stage.name !== 'passed')
  return now >= shut && (!inside || now >= closesAt(day.setup, day.date))
}
