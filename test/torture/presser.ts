import type { Chance } from '../../server/demo/chance.ts'
import type { Command, Frame, ScreenName } from '../../shared/contract.ts'
import type { Key } from './furnish.ts'
import type { Ledger } from './ledger.ts'
import { openScreen, type Screen } from './screen.ts'

/** Somebody who goes on pressing through every life of the server, as fast as answers come. */
export interface Presser {
  readonly key: Key
  readonly screen: ScreenName
  /** Opens a socket to the new life; resolves with its first view. */
  join(url: string): Promise<Frame>
  /** Until the line is cut. What nobody answered is pressed again in the next life, with the same id. */
  press(): Promise<void>
  leave(): void
}

export interface PresserChoices {
  readonly key: Key
  readonly screen: ScreenName
  readonly ledger: Ledger
  readonly chance: Chance
  /** What to press now; null: nothing. */
  choose(frame: Frame, chance: Chance): Command | null
}

interface Press {
  readonly id: string
  readonly command: Command
}

/** A visitor of a thousand presses the same button again long after the answer came. */
const repeats = 0.1

export function openPresser({ key, screen, ledger, chance, choose }: PresserChoices): Presser {
  const done = new Map<string, Press>()
  let line: Screen | null = null
  let unanswered: Press | null = null
  let count = 0

  function fresh(command: Command): Press {
    count += 1
    return { id: `${key.login}-${String(count).padStart(16, '0')}`, command }
  }

  function repeated(): Press | null {
    const id = chance.happens(repeats) ? [...done.keys()][Math.floor(chance.next() * done.size)] : undefined
    return (id && done.get(id)) || null
  }

  function next(frame: Frame): Press | null {
    const again = repeated()
    const command = again ? null : choose(frame, chance)
    return again ?? (command && fresh(command))
  }

  /** @returns false when there is nothing more to do in this life */
  async function once(here: Screen): Promise<boolean> {
    const frame = here.frame()
    if (unanswered) ledger.retried()
    const press = unanswered ?? (frame && next(frame))
    if (!press) return new Promise((done) => setTimeout(() => done(true), 5))
    unanswered = press
    const answer = await here.act(press.id, press.command)
    if (!answer) return false
    const tooFast = !answer.ok && answer.refusal.code === 'too-many'
    if (tooFast) return false
    ledger.note(press.id, answer)
    if (answer.ok) done.set(press.id, press)
    unanswered = null
    return true
  }

  return {
    key,
    screen,
    join(url) {
      line = openScreen(url, screen, key.cookie)
      return line.first
    },
    async press() {
      while (line && (await once(line)));
    },
    leave: () => line?.leave(),
  }
}
