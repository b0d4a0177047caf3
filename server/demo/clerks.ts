import { type Instant, instantOf, minute } from '../../shared/time.ts'
import { windowsOn } from '../core/calendar.ts'
import type { Actor } from '../core/decision.ts'
import { chanceOf } from './chance.ts'
import type { Guests } from './guests.ts'
import { type Clerk, look } from './look.ts'
import { pausesOf } from './pauses.ts'
import { loginAt, type Play } from './play.ts'
import { staffedCounters } from './profile.ts'

/** One clerk at each counter that the cast keeps, from before the doors open until the last visitor has gone. */
export interface Clerks {
  begin(): void
}

export function openClerks(play: Play, guests: Guests, seed: string): Clerks {
  function begin(): void {
    const { date, setup } = play.stage.day
    const windows = windowsOn(setup, date)
    const first = windows[0]
    const last = windows.at(-1)
    if (!first || !last) return
    const from = instantOf(date, first.from)
    const to = instantOf(date, last.to)
    const places = staffedCounters(setup)
    const paces = places.map(({ number }) => chanceOf(`${seed} clerk ${number}`).lognormal(0.12))
    // Some are quicker than others; all together they are neither.
    const usual = paces.reduce((sum, pace) => sum + pace, 0) / paces.length
    places.forEach((place, index) => {
      const chance = chanceOf(`${seed} ${date} clerk ${place.number}`)
      const by: Actor = { name: 'staff', login: loginAt(place.number), role: 'clerk' }
      const pace = (paces[index] ?? usual) / usual
      const pauses = pausesOf(place, index, from, to, chance)
      const clerk: Clerk = { by, pace, chance, from, to, pauses, counter: place.number, works: new Map(), backAt: 0 }
      const arrivesAt: Instant = from - chance.between(2, 10) * minute
      play.later(arrivesAt - play.now(), () => look(play, guests, clerk))
    })
  }
  return { begin }
}
