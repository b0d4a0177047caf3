import { chanceFrom, normal } from './chance.ts'

/** How long visits of one kind took, in minutes from call to finish, walking and calling included. */
export interface Services {
  /** Sorted, so that what is longer than the time already spent is quickly found; never empty. */
  readonly minutes: readonly number[]
  /** Mean of the logarithms. */
  readonly mu: number
}

/** So many of the last visits tell how long the next one takes. */
export const servicesKept = 500
/** As long as fewer are known, what the office expects fills up. */
const expectedCount = 50
/** Spread of the logarithms within a matter: methods.md §1.2(a). */
const spread = 0.55
const shortest = 0.2

/** @param seen newest last. @param expected minutes in the mean, until the office has learned its own */
export function servicesFrom(seen: readonly number[], expected: number): Services {
  const own = seen.slice(-servicesKept).map((minutes) => Math.max(shortest, minutes))
  const guessed = expectedServices(expected).slice(own.length)
  const minutes = [...guessed, ...own].sort((a, b) => a - b)
  const mu = minutes.reduce((sum, one) => sum + Math.log(one), 0) / minutes.length
  return { minutes, mu }
}

/** Lognormal around what the office expects; always the same ones. In pairs, so that their mean is true also for a few. */
function expectedServices(expected: number): number[] {
  const chance = chanceFrom(50)
  const pairs = Array.from({ length: expectedCount / 2 }, () => {
    const z = spread * normal(chance)
    return [z, -z].map((one) => expected * Math.exp(one - (spread * spread) / 2))
  })
  return pairs.flat()
}
