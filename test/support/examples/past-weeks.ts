import { waitBand } from '../../../server/core/visit.ts'
import { instantOf, minute, nextDate, weekdayOf } from '../../../shared/time.ts'
import { friday, openPast, type Past } from '../history.ts'

/** A small office's last weeks until half past ten on a Friday: the same every time, and read by the real reports. */
export function openPastWeeks(days = 20): Past {
  const past = openPast()
  const chance = chanceFrom(20261120)
  times = chanceFrom(7)
  past.store.database.transaction(() => {
    for (let back = days; back >= 0; back--) {
      const day = nextDate(friday, -back)
      const weekday = weekdayOf(day)
      if (weekday === 0 || weekday === 6) continue
      const last = back === 0 ? 10 : 17
      for (let hour = 8; hour <= last; hour++) oneHour(past, day, hour, chance)
    }
  })()
  return past
}

/** Like a day's arrivals: a peak at ten and one at three. */
const arrivals = [14, 19, 24, 20, 9, 10, 16, 18, 12, 5]
const crowding = [3, 6, 11, 9, 4, 4, 7, 9, 6, 3]
const categories = ['資料證明', '國民身分證', '遷徙登記', '身分登記', '印鑑', '門牌']
const services = [5, 9, 12, 21, 8, 6]
const lanes = ['general', 'general', 'general', 'general', 'general', 'priority', 'priority', 'booked', 'turning']
const waitFactor = { general: 1, priority: 0.25, booked: 0.15, turning: 1 }
const groups = ['senior', 'senior', 'senior', 'disability', 'small-children', 'pregnancy', 'other-need']

function oneHour(past: Past, day: string, hour: number, chance: () => number): void {
  const monday = weekdayOf(day) === 1 ? 1.4 : 1
  const count = Math.round((arrivals[hour - 8] ?? 5) * monday * (0.7 + chance() * 0.3))
  for (let each = 0; each < count; each++) oneVisit(past, day, hour, (crowding[hour - 8] ?? 3) * monday, chance)
}

/** Chance of its own, so that everything else stays as it was before forecasts were kept. */
let times = chanceFrom(7)

function foretold(day: string, hour: number, wait: number | null, mean: number) {
  const takenAt = instantOf(day, `${String(hour).padStart(2, '0')}:00`) + Math.floor(times() * 60) * minute
  const p50 = mean * (0.9 + times() * 0.4)
  return {
    taken_at: takenAt,
    called_at: wait === null ? null : takenAt + wait,
    told_p10: p50 * 0.45,
    told_p50: p50,
    told_p80: p50 * 1.45,
    told_p90: p50 * 1.65,
    queued: Number(times() < 0.8),
  }
}

function oneVisit(past: Past, day: string, hour: number, crowd: number, chance: () => number): void {
  const lane = pick(lanes, chance())
  const kind = Math.floor(chance() * categories.length)
  const isTurning = lane === 'turning'
  const wait = Math.round(crowd * waitFactor[lane as keyof typeof waitFactor] * (0.3 + 1.6 * chance()) * minute)
  const told = 5 * Math.ceil((crowd * 1.6 + 2) / 5)
  const counter = lane === 'priority' ? 1 : 2 + Math.floor(chance() * 5)
  const isGone = chance() < 0.03
  past.visit({
    day,
    hour,
    lane,
    counter: isGone ? null : counter,
    wait: isGone ? null : wait,
    service: isGone ? null : Math.round((services[kind] ?? 8) * (0.5 + chance()) * minute),
    outcome: isGone ? pick(['left', 'withdrawn'], chance()) : 'served',
    passes: chance() < 0.04 ? 1 : 0,
    booked: lane === 'booked' ? 1 : 0,
    assisted: chance() < 0.12 ? 1 : 0,
    category: isTurning ? null : (categories[kind] ?? null),
    matter: isTurning ? null : 'transcript-zh',
    priority_group: lane === 'priority' ? pick(groups, chance()) : null,
    overtaken: lane === 'general' ? Math.floor(crowd * 0.5 * (wait / (20 * minute))) : 0,
    told_about: crowd,
    told_latest: told,
    ...foretold(day, hour, isGone ? null : wait, crowd * waitFactor[lane as keyof typeof waitFactor]),
  })
  const isRated = !isGone && chance() < (isTurning ? 0.1 : 0.58)
  if (!isRated) return
  const grumble = wait > 15 * minute ? 0.16 : 0.03
  const score = chance() < grumble ? 1 + Math.floor(chance() * 3) : chance() < 0.66 ? 5 : 4
  const reasons =
    chance() < 0.2 ? [pick(['wait', 'attitude', 'knowledge', 'environment', 'other'] as const, chance())] : []
  past.rating({ day, hour, lane, counter, wait_band: waitBand(wait), score, reasons })
}

function pick<T>(list: readonly T[], chance: number): T {
  return list[Math.floor(chance * list.length)] as T
}

/** The same numbers every time: mulberry32. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
