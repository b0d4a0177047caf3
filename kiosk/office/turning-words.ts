import type { Language } from '../../shared/language.ts'
import type { Setup } from '../../shared/setup.ts'
import { staffWords, wordsIn } from '../../shared/ui/words/table.ts'

/**
 * How well somebody who only watches the calls can tell turning visitors from others, by the number of counters
 * that take them: 0.5 is guessing, 1 is knowing. null: not measured yet.
 */
const measured: readonly { readonly counters: number; readonly auc: number | null }[] = [
  { counters: 1, auc: 1 },
  { counters: 2, auc: null },
  { counters: 3, auc: 0.62 },
]

export interface TurningNote {
  readonly risk: 'low' | 'some' | 'high'
  readonly title: string
  readonly sentences: readonly string[]
}

/** null: the office has no turning lane, or no counter takes it yet. */
export function turningNote(setup: Setup, language: Language): TurningNote | null {
  const turning = setup.lanes.filter((lane) => lane.kind === 'turning').map((lane) => lane.id)
  const takes = setup.counters.filter(({ serves }) => serves.flat().some((lane) => turning.includes(lane)))
  if (takes.length === 0) return null
  const t = wordsIn(turningWords, language)
  const alone = takes.filter(({ serves }) => serves.flat().every((lane) => turning.includes(lane)))
  const apart = takes.filter(({ serves }) => !isJoint(serves, setup, turning))
  const risk = takes.length === 1 || alone.length > 0 ? 'high' : takes.length === 2 || apart.length > 0 ? 'some' : 'low'
  const auc = alone.length > 0 ? 1 : aucOf(takes.length)
  return {
    risk,
    title: t('title', { takes: takes.length, all: setup.counters.length }),
    sentences: [
      t(takes.length === 1 ? 'one' : takes.length === 2 ? 'two' : 'more'),
      ...(alone.length > 0 ? [t('alone', { counters: numbersOf(alone, t('and')) })] : []),
      ...(apart.length > 0 && alone.length === 0 ? [t('apart', { counters: numbersOf(apart, t('and')) })] : []),
      ...(auc === null ? [] : [t('auc', { auc: auc.toFixed(2) })]),
    ],
  }
}

const turningWords = staffWords({
  title: {
    'zh-TW': '{all} 個櫃檯裡，有 {takes} 個受理疼您號',
    en: '{takes} of {all} counters take turning visitors',
  },
  one: {
    'zh-TW': '只有一個櫃檯受理：在大廳看叫號的人，光看櫃檯號碼就認得出誰是來辦疼您事項的。建議讓三個以上的櫃檯受理。',
    en: 'With a single counter, anybody in the hall recognises these visitors by where they are called. Let three or more take them.',
  },
  two: {
    'zh-TW': '有兩個櫃檯受理：常來大廳的人還是猜得出不少。建議讓三個以上的櫃檯受理。',
    en: 'With two counters, who watches for long can still guess many of them. Let three or more take them.',
  },
  more: {
    'zh-TW': '三個以上的櫃檯受理，其他民眾也在這些櫃檯辦：光看叫號很難認出誰是來辦疼您事項的。',
    en: 'With three or more counters that also take others, watching the calls hardly tells who is a turning visitor.',
  },
  alone: {
    'zh-TW': '{counters} 號櫃檯只受理疼您號，叫到那裡的人一看就知道。請讓它也受理其他號別。',
    en: 'Counter {counters} takes nobody else, so everybody called there is recognised. Let it take other lanes too.',
  },
  apart: {
    'zh-TW': '{counters} 號櫃檯沒有把疼您號和全功能號放在同一個順位，叫號的先後會透露出來。建議放在同一個順位。',
    en: 'Counter {counters} has turning and general visitors in different tiers, and the order of calls shows it. Put them in one tier.',
  },
  auc: {
    'zh-TW': '量測結果：辨識度 {auc}（0.50 是瞎猜，1.00 是完全認得出）。',
    en: 'Measured: {auc}, where 0.50 is guessing and 1.00 is knowing.',
  },
  and: { 'zh-TW': '、', en: ', ' },
})

function aucOf(counters: number): number | null {
  return measured.findLast((one) => one.counters <= counters)?.auc ?? null
}

type Serves = Setup['counters'][number]['serves']

/** Turning and general visitors of a counter stand in one tier, if it takes both. */
function isJoint(serves: Serves, setup: Setup, turning: readonly string[]): boolean {
  const general = setup.lanes.filter((lane) => lane.kind === 'general').map((lane) => lane.id)
  const tierOf = (lanes: readonly string[]) => serves.findIndex((tier) => tier.some((lane) => lanes.includes(lane)))
  return tierOf(general) < 0 || tierOf(general) === tierOf(turning)
}

function numbersOf(counters: Setup['counters'], and: string): string {
  return counters.map(({ number }) => number).join(and)
}
