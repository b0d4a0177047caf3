import type { Instant } from '../../shared/time.ts'

/** The demonstration's own time: stands until it is told to run, and runs faster than the world's. */
export interface Clock {
  now(): Instant
  /** Forward only. */
  set(at: Instant): void
  run(speed: number): void
}

export function openClock(start: Instant, world: () => Instant = Date.now): Clock {
  let from = start
  let since = world()
  let pace = 0
  const now = () => Math.floor(from + (world() - since) * pace)
  const settle = (at: Instant) => {
    from = Math.max(at, now())
    since = world()
  }
  return {
    now,
    set: settle,
    run(speed) {
      settle(now())
      pace = speed
    },
  }
}
