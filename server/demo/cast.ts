import type { Answer } from '../../shared/contract.ts'
import type { DayDate, Instant } from '../../shared/time.ts'
import { openAgenda } from '../simulation/agenda.ts'
import { openBackLine } from './back-line.ts'
import { chanceOf } from './chance.ts'
import { openClerks } from './clerks.ts'
import { openGuests } from './guests.ts'
import type { Play, Stage } from './play.ts'
import { type Crowd, ordinaryCrowd, planFor, strangerWith, type Visitor } from './visitors.ts'

/**
 * Visitors and clerks who play an office-day, the same for the same seed. They do what people do: they look at the
 * day, and they press. The clock is not theirs.
 */
export interface Cast {
  /** When somebody will do something next; Infinity when nothing is left to do today. */
  next(): Instant
  /** Does everything that is due; resolves when all of it is on the disk. */
  step(now: Instant): Promise<void>
}

export function createCast(stage: Stage, choices: Partial<Crowd> = {}): Cast {
  const crowd = { ...ordinaryCrowd, ...choices }
  const agenda = openAgenda()
  const known = new Map<string, Visitor>()
  let pending: Promise<unknown>[] = []
  let planned: DayDate | null = null
  let count = 0
  let now: Instant = 0
  let chance = chanceOf(crowd.seed)

  function nextId(): string {
    count += 1
    return `cast-${stage.day.date}-${String(count).padStart(6, '0')}`
  }

  function visitor(number: string): Visitor {
    const one = known.get(number) ?? strangerWith(stage.day.setup, matters(number), `${crowd.seed} ${number}`)
    known.set(number, one)
    return one
  }

  function matters(number: string): readonly string[] {
    return stage.day.tickets.get(number)?.matters ?? []
  }

  const play: Play = {
    stage,
    visitor,
    now: () => now,
    get chance() {
      return chance
    },
    act: (order, by) => keep(stage.act(nextId(), order, by)),
    rate: (number, given) => void keep(stage.rate(nextId(), { ...given, token: stage.ratingToken(number) })),
    later: (wait, act) => agenda.add(now + Math.max(1, Math.round(wait)), act),
  }

  function keep(answer: Promise<Answer>): Promise<Answer> {
    pending.push(answer)
    return answer
  }

  const guests = openGuests(play, known)
  const clerks = openClerks(play, guests, crowd.seed)
  const backLine = openBackLine(play, guests, crowd.backLine, crowd.lead)

  /** Another date has opened: yesterday's plans are void. */
  function begin(): void {
    const { date, setup } = stage.day
    planned = date
    agenda.clear()
    known.clear()
    chance = chanceOf(`${crowd.seed} ${date} chance`)
    const { visitors, bookings } = planFor(setup, date, crowd)
    for (const one of visitors) agenda.add(one.at, () => guests.arrive(one))
    guests.agree(date, bookings)
    clerks.begin()
    backLine.begin()
  }

  const isNewDay = () => stage.day.stage === 'open' && stage.day.date !== planned

  return {
    next: () => (isNewDay() ? stage.day.at : agenda.next()),
    async step(at) {
      now = at
      if (isNewDay()) begin()
      for (let act = agenda.take(now); act; act = agenda.take(now)) act()
      const answers = pending
      pending = []
      await Promise.all(answers)
    },
  }
}
