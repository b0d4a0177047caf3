import type { MatterId } from './setup.ts'

/** As many matters stand on one number, one booking or one notice. */
export const mostMatters = 5

/** Chosen, or no longer; what is chosen beyond the limit changes nothing. */
export function withToggled(chosen: readonly MatterId[], matter: MatterId): readonly MatterId[] {
  if (chosen.includes(matter)) return chosen.filter((one) => one !== matter)
  return chosen.length < mostMatters ? [...chosen, matter] : chosen
}
