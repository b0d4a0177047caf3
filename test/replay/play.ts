import { type Chance, chanceOf } from '../../server/demo/chance.ts'
import { type Agenda, openAgenda } from '../../server/simulation/agenda.ts'
import type { Answer } from '../../shared/contract.ts'
import { type Instant, minute, second } from '../../shared/time.ts'
import { type Queue, serviceAt } from './office.ts'
import type { Screen } from './screen.ts'

/** What the screens were told. */
export interface Heard {
  /** A slip for each number given, in the order of the answers. */
  readonly slips: string[]
  /** Refusals that no script expects. */
  readonly refused: string[]
}

export interface Scene {
  readonly queues: readonly Queue[]
  readonly tablets: readonly Screen[]
  /** By counter. */
  readonly consoles: ReadonlyMap<number, Screen>
  setClock(at: Instant): void
}

interface Clerk {
  readonly counter: number
  readonly queue: Queue
  readonly place: number
  readonly chance: Chance
  readonly console: Screen
  idle: boolean
  away: boolean
}

const reaction = 2 * second
const walk = 10 * second

const walkFor = (service: number) => Math.min(walk, service / 4)

/** Lets the arrivals of a day come, and clerks serve them until nobody is left; the clock jumps from act to act. */
export async function playDay({ queues, tablets, consoles, setClock }: Scene): Promise<Heard> {
  const heard: Heard = { slips: [], refused: [] }
  const agenda: Agenda = openAgenda()
  let due: Promise<void>[] = []
  let now: Instant = 0
  let left = queues.reduce((sum, queue) => sum + queue.arrivals.length, 0)
  const later = (wait: number, act: () => Promise<void>) =>
    agenda.add(now + Math.round(wait), () => void due.push(act()))
  const clerks = queues.flatMap((queue) => queue.counters.map((counter, place) => hire(queue, counter, place)))

  function hire(queue: Queue, counter: number, place: number): Clerk {
    const console = consoles.get(counter)
    if (!console) throw new Error(`counter ${counter} has no console`)
    return { queue, counter, place, console, chance: chanceOf(`replay ${counter}`), idle: true, away: false }
  }

  function expected(answer: Answer, ...codes: string[]): boolean {
    if (!answer.ok && !codes.includes(answer.refusal.code)) heard.refused.push(answer.refusal.code)
    return answer.ok
  }

  async function arrive(queue: Queue, tablet: Screen): Promise<void> {
    const matters = [queue.matter]
    const answer = await tablet.press({
      type: 'take-ticket',
      matters,
      priority: null,
      quiet: false,
      language: 'zh-TW',
      missing: [],
    })
    if (answer.ok && answer.slip) heard.slips.push(answer.slip.number)
    else expected(answer)
    for (const clerk of clerks) if (clerk.queue === queue && clerk.idle && isPresent(clerk)) wake(clerk)
  }

  function wake(clerk: Clerk): void {
    clerk.idle = false
    later(reaction, () => next(clerk))
  }

  function isPresent({ queue, place }: Clerk): boolean {
    return place < (queue.staffing.findLast(({ from }) => from <= now)?.count ?? 1)
  }

  /** The one large key: finishes whom they serve, calls who is next. */
  async function next(clerk: Clerk): Promise<void> {
    const { counter, console } = clerk
    if (!isPresent(clerk)) return leave(clerk)
    if (clerk.away) expected(await console.press({ type: 'resume-counter', counter }))
    clerk.away = false
    const called = expected(await console.press({ type: 'call-next', counter }), 'nobody-waiting')
    if (called) later(walkFor(serviceAt(clerk.queue, now)), () => start(clerk, serviceAt(clerk.queue, now)))
    else clerk.idle = true
  }

  async function start(clerk: Clerk, service: number): Promise<void> {
    const { counter, console, chance } = clerk
    const came = expected(await console.press({ type: 'start', counter }), 'nobody-here')
    if (!came) clerk.idle = true
    else later(Math.max(second, service * chance.between(0.5, 1.5) - walkFor(service)), () => next(clerk))
    if (came) left -= 1
  }

  /** Fewer counters are open now: who is served is finished first. */
  async function leave(clerk: Clerk): Promise<void> {
    const { counter, console } = clerk
    expected(await console.press({ type: 'finish', counter }), 'nobody-here')
    if (!clerk.away) expected(await console.press({ type: 'pause-counter', counter, reason: 'break' }))
    clerk.away = true
    clerk.idle = true
    later(minute, () => comeBack(clerk))
  }

  async function comeBack(clerk: Clerk): Promise<void> {
    if (isPresent(clerk) && clerk.idle) wake(clerk)
    else if (left > 0) later(minute, () => comeBack(clerk))
  }

  queues.forEach((queue, index) => {
    const tablet = tablets[index % tablets.length]
    if (tablet) for (const at of queue.arrivals) agenda.add(at, () => void due.push(arrive(queue, tablet)))
  })
  while (agenda.next() < Number.POSITIVE_INFINITY) {
    now = agenda.next()
    setClock(now)
    // Everything of the same instant is pressed before anybody has an answer.
    for (let act = agenda.take(now); act; act = agenda.take(now)) act()
    const pressed = due
    due = []
    await Promise.all(pressed)
  }
  return heard
}
