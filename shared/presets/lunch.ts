import type { Away } from '../setup.ts'

/** The clerks of some counters at table, Monday to Friday. */
export function lunch(from: string, to: string, counters: number[]): Away {
  return { weekdays: [1, 2, 3, 4, 5], from, to, counters }
}
