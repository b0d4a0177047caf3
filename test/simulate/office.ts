import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Away, Counter, LaneId, Matter, Policy, Setup } from '../../shared/setup.ts'

/** The synthetic office of methods.md §8: everything assumed, so that every simulator speaks of the same one. */
export const sizes = {
  small: { counters: 6, tickets: 215, turning: 1, priority: 1, flexible: 1 },
  medium: { counters: 12, tickets: 470, turning: 1, priority: 1, flexible: 2 },
  large: { counters: 18, tickets: 760, turning: 2, priority: 2, flexible: 3 },
} as const
export type Size = keyof typeof sizes

/** Share of visits, mean minutes, coefficient of variation: lognormal. */
export const kinds = [
  { id: 'transcript', share: 0.35, minutes: 6, variation: 0.6 },
  { id: 'id-card', share: 0.18, minutes: 12, variation: 0.55 },
  { id: 'seal', share: 0.14, minutes: 9, variation: 0.6 },
  { id: 'move', share: 0.18, minutes: 14, variation: 0.6 },
  { id: 'civil-status', share: 0.09, minutes: 25, variation: 0.7 },
  { id: 'other', share: 0.06, minutes: 10, variation: 0.8 },
] as const
export type Kind = (typeof kinds)[number]

/** What a quiet visit asks for at the tablet; what it is really about stays unknown. */
export const quietMatter = 'turning'

export const opens = '08:00'
export const closes = '17:00'
export const firstSlot = 8 * 60 + 30
export const lastSlot = 16 * 60 + 15

export function setupFor(size: Size, kind: Policy['kind']): Setup {
  const { counters, turning, priority, flexible } = sizes[size]
  const rows = [
    ...Array.from({ length: turning }, () => tiers(['turning'], ['general', 'priority', 'booked'])),
    ...Array.from({ length: priority }, () => tiers(['priority'], ['general', 'booked'])),
    ...Array.from({ length: counters - turning - priority + flexible }, () => tiers(['general', 'priority', 'booked'])),
  ]
  const first = turning + priority + 1
  return {
    ...longjing,
    office: { ...longjing.office, id: `synthetic-${size}` },
    counters: rows.map((serves, index) => counter(index + 1, serves, index >= counters)),
    roster: { away: lunches(first, counters) },
    matters: [...kinds.map(({ id, minutes }) => matter(id, 'general', minutes)), matter(quietMatter, 'turning', 10)],
    tiles: [{ id: 'all', name: words('全部'), icon: 'document', matters: kinds.map(({ id }) => id) }],
    quietTile: { id: 'quiet', name: words('家庭'), icon: 'sprout', matters: [quietMatter] },
    hours: { ...longjing.hours, weekly: everyWorkday(), exceptions: [], ticketsBefore: 0 },
    booking: { ...longjing.booking, times: slots(), capacity: 20, weekdays: [1, 2, 3, 4, 5] },
    policy: { ...longjing.policy, kind },
    // Three calls in the .8 minutes that a visitor who does not come costs.
    calling: { ...longjing.calling, calls: 3, gapSeconds: 16 },
  }
}

/** Every quarter of an hour. */
export function slots(): string[] {
  const count = (lastSlot - firstSlot) / 15 + 1
  return Array.from({ length: count }, (_, index) => time(firstSlot + 15 * index))
}

function time(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** From minute 240 to 330 in two shifts; in each, four of ten ordinary counters. */
function lunches(first: number, counters: number): Away[] {
  const off = Math.round(0.4 * (counters - first + 1))
  const shift = (from: string, to: string, start: number) => ({
    weekdays: [1, 2, 3, 4, 5],
    from,
    to,
    counters: Array.from({ length: off }, (_, index) => start + index),
  })
  return [shift('12:00', '12:45', first), shift('12:45', '13:30', first + off)]
}

function tiers(...serves: LaneId[][]): LaneId[][] {
  return serves
}

function counter(number: number, serves: Counter['serves'], flexible: boolean): Counter {
  return { number, serves, flexible, skills: [] }
}

function matter(id: string, lane: LaneId, minutes: number): Matter {
  const pattern = longjing.matters[0]
  if (!pattern) throw new Error('the preset has no matter')
  return { ...pattern, id, lane, minutes, name: words(id), documents: [], howToGet: [], bookable: true }
}

function words(zh: string) {
  return { 'zh-TW': zh }
}

function everyWorkday(): Setup['hours']['weekly'] {
  const window = [{ from: opens, to: closes }]
  return [[], window, window, window, window, window, []]
}
