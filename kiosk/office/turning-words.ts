import type { Language } from '../../shared/language.ts'
import type { Setup } from '../../shared/setup.ts'
import { staffWords, wordsIn } from '../../shared/ui/words/table.ts'

/**
 * How often somebody who writes down all calls for sixty days says rightly which of two numbers was the turning one,
 * by the share of the general counters that take turning visitors in the same tier: 0.5 is guessing, 1 is knowing.
 * Measured by `npm run infer`, six counters, visits 1.6 times as long, the counter's number known.
 */
const measured: readonly { readonly share: number; readonly auc: number }[] = [
  { share: 0, auc: 1 },
  { share: 1 / 6, auc: 0.99 },
  { share: 2 / 6, auc: 0.94 },
  { share: 3 / 6, auc: 0.9 },
  { share: 5 / 6, auc: 0.72 },
  { share: 1, auc: 0.6 },
]
/** The same with three of six that call turning visitors before all others. */
const measuredFirst = 0.93

export interface TurningNote {
  readonly risk: 'low' | 'some' | 'high'
  readonly title: string
  readonly sentences: readonly string[]
}

/** null: the office has no turning lane, or no counter takes it yet. */
export function turningNote(setup: Setup, language: Language): TurningNote | null {
  const groups = groupsOf(setup)
  const { takes, alone, apart, without, joint } = groups
  if (takes.length === 0) return null
  const t = wordsIn(turningWords, language)
  const named = (counters: Setup['counters']) => ({ counters: counters.map(({ number }) => number).join(t('and')) })
  const clean = alone.length + apart.length + without.length === 0
  const share = joint.length / Math.max(1, joint.length + apart.length + without.length)
  const auc = aucOf(groups, share)
  return {
    risk: clean ? 'low' : auc < 0.75 ? 'some' : 'high',
    title: t('title', { takes: takes.length, all: setup.counters.length }),
    sentences: [
      ...(clean ? [t('everywhere')] : []),
      ...(alone.length > 0 ? [t('alone', named(alone))] : []),
      ...(apart.length > 0 ? [t('apart', named(apart))] : []),
      ...(without.length > 0 ? [t('without', named(without)), t('instead')] : []),
      t('auc', { auc: auc.toFixed(2) }),
    ],
  }
}

const turningWords = staffWords({
  title: {
    'zh-TW': '{all} 個櫃檯裡，有 {takes} 個受理疼您號',
    en: '{takes} of {all} counters take turning visitors',
  },
  everywhere: {
    'zh-TW':
      '受理全功能號的櫃檯都受理疼您號，而且在同一個順位：叫號的先後和櫃檯都很難認出誰是來辦疼您事項的，只剩辦理時間長短會透露一點。',
    en: 'Every counter that takes general visitors takes turning ones in the same tier: neither the order of calls nor the counter tells who they are. Only the length of a visit still says a little.',
  },
  without: {
    'zh-TW':
      '{counters} 號櫃檯受理全功能號、不受理疼您號：排在最前面的疼您號會被跳過，光看叫號的先後和櫃檯號碼就認得出不少。',
    en: 'Counter {counters} takes general visitors but no turning ones. It must call past a turning visitor at the head of the line, and the order of calls and the counter then show who it was.',
  },
  instead: {
    'zh-TW': '想讓疼您民眾坐在較隱密的地方，可以先在任一櫃檯叫號，再請同仁帶過去。',
    en: 'For a more private place, call these visitors to any counter, and walk there with them.',
  },
  alone: {
    'zh-TW': '{counters} 號櫃檯受理疼您號、不受理全功能號，叫到那裡的人一看就知道。請讓它也受理全功能號。',
    en: 'Counter {counters} takes turning visitors but no general ones, so whoever is called there is recognised. Let it take general visitors too.',
  },
  apart: {
    'zh-TW': '{counters} 號櫃檯沒有把疼您號和全功能號放在同一個順位，叫號的先後會透露出來。建議放在同一個順位。',
    en: 'Counter {counters} has turning and general visitors in different tiers, and the order of calls shows it. Put them in one tier.',
  },
  auc: {
    'zh-TW': '量測結果：把叫號記錄 60 天的人，辨識度 {auc}（0.50 是瞎猜，1.00 是完全認得出）。',
    en: 'Measured: {auc} for somebody who writes down all calls for 60 days; 0.50 is guessing and 1.00 is knowing.',
  },
  and: { 'zh-TW': '、', en: ', ' },
})

interface Groups {
  readonly takes: Setup['counters']
  /** Of those that take turning visitors: no general ones; in another tier; in the same tier. */
  readonly alone: Setup['counters']
  readonly apart: Setup['counters']
  readonly joint: Setup['counters']
  /** General visitors, but no turning ones. */
  readonly without: Setup['counters']
}

function groupsOf({ lanes, counters }: Setup): Groups {
  const idsOf = (kind: string) => lanes.filter((lane) => lane.kind === kind).map(({ id }) => id)
  const [turning, general] = [idsOf('turning'), idsOf('general')]
  const tier = ({ serves }: Setup['counters'][number], ids: readonly string[]) =>
    serves.findIndex((tierLanes) => tierLanes.some((lane) => ids.includes(lane)))
  const takes = counters.filter((counter) => tier(counter, turning) >= 0)
  const alone = takes.filter((counter) => tier(counter, general) < 0)
  const joint = takes.filter((counter) => tier(counter, general) === tier(counter, turning))
  const apart = takes.filter((counter) => !alone.includes(counter) && !joint.includes(counter))
  const without = counters.filter((counter) => tier(counter, general) >= 0 && tier(counter, turning) < 0)
  return { takes, alone, joint, apart, without }
}

function aucOf({ alone, apart }: Groups, share: number): number {
  if (alone.length > 0) return 1
  // Between two shares that were measured, the smaller one: rather warn too much.
  const joint = measured.findLast((one) => one.share <= share + Number.EPSILON)?.auc ?? 1
  return apart.length > 0 ? Math.max(joint === 1 ? 0 : joint, measuredFirst) : joint
}
