import { type Instant, minute, second } from '../../shared/time.ts'
import { type Advice, isOffered, isOnTheTable } from '../core/advice.ts'
import { counterState } from '../core/day.ts'
import { counterOfClerk } from '../core/decide-counter.ts'
import type { Actor } from '../core/decision.ts'
import { chanceOf } from './chance.ts'
import type { Guests } from './guests.ts'
import { type Clerk, look } from './look.ts'
import type { Play } from './play.ts'

/** The reviewers of the back line: they answer an advice after a while, sit down, and go when they are not needed. */
export interface BackLine {
  begin(): void
}

type Staff = Extract<Actor, { name: 'staff' }>

/** Who looks on has time to answer first. */
const patience = 4 * minute
const walking = 1 * minute
const glance = 20 * second
/** The least that a flexible counter stays open. */
const stays = 30 * minute

export function openBackLine(play: Play, guests: Guests, logins: readonly string[], lead: string | null): BackLine {
  const at = (login: string): Staff => ({ name: 'staff', login, role: 'back-line' })

  function watch(): void {
    const { day } = play.stage
    if (day.stage !== 'open') return
    for (const advice of day.surge.advices.filter(isOnTheTable)) attend(advice)
    play.later(glance, watch)
  }

  function attend(advice: Advice): void {
    const age = play.now() - (advice.answered?.at ?? advice.at)
    if (advice.opened || advice.kind === 'notice') return
    if (advice.kind === 'close' && age >= walking) close(advice)
    else if (advice.counter === null && age >= patience) agree(advice)
    else if (advice.counter !== null && age >= (isOffered(advice) ? patience : walking)) come(advice, advice.counter)
  }

  /** The back line helps where it sits, and the supervisor walks along the line. */
  function agree(advice: Advice): void {
    if (lead === null || !isOffered(advice)) return
    void play.act(yesTo(advice), { name: 'staff', login: lead, role: 'supervisor' })
  }

  function come(advice: Advice, counter: number): void {
    if (advice.kind === 'close') return
    const { day } = play.stage
    const free = logins.filter((login) => counterOfClerk(day, login) === null)
    const login = free.find((one) => one === advice.who) ?? free[0]
    if (login === undefined || counterState(day, counter).stage !== 'closed') return
    void play.act(isOffered(advice) ? yesTo(advice) : { type: 'open-counter', counter }, at(login))
    const clerk = clerkAt(counter, at(login), play.now())
    play.later(2 * second, () => look(play, guests, clerk))
  }

  function close(advice: Advice): void {
    const { clerk } = counterState(play.stage.day, advice.counter ?? 0)
    if (clerk !== null && logins.includes(clerk) && isOffered(advice)) void play.act(yesTo(advice), at(clerk))
  }

  function clerkAt(counter: number, by: Actor, now: Instant): Clerk {
    const chance = chanceOf(`back line ${counter} ${now}`)
    return { by, counter, chance, pace: 1, from: now, to: now + stays, pauses: [], works: new Map(), backAt: 0 }
  }

  return {
    begin() {
      if (logins.length > 0) play.later(glance, watch)
    },
  }
}

function yesTo({ id }: Advice) {
  return { type: 'answer-advice', advice: id, answer: { name: 'accept' } } as const
}
