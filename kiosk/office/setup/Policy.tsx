import { inLanguage } from '../../../shared/language.ts'
import type { LaneId, Setup } from '../../../shared/setup.ts'
import { policyRanges } from '../../../shared/setup-ranges.ts'
import type { DayDate } from '../../../shared/time.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { NumberField } from '../Field.tsx'
import { IdleCounters } from './IdleCounters.tsx'
import { Kinds } from './Kinds.tsx'
import styles from './Policy.module.css'
import { PolicyEffect } from './PolicyEffect.tsx'
import { policyWords } from './policy-words.ts'
import type { Draft } from './useDraft.ts'
import { setupWords } from './words.ts'

type Rules = Setup['policy']

interface PolicyProps {
  readonly setup: Setup
  readonly from: DayDate
  readonly isChanged: boolean
  readonly change: Draft['change']
}

const minutesOf = ['promiseMinutes', 'bookedEarlyMinutes', 'bookedGraceMinutes'] as const
const immediates = ['first', 'as-priority'] as const satisfies readonly Rules['immediate'][]
const kinds = ['accumulating', 'strict', 'first-come'] as const satisfies readonly Rules['kind'][]

/** Who is next: the rule, what visitors read of it, and what it would have done. */
export function Policy({ setup, from, isChanged, change }: PolicyProps) {
  const t = useWords(policyWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const { policy } = setup
  // Turning visitors weigh what general ones do: their numbers are alike, and so must their calls be.
  const lanes = setup.lanes.filter(({ kind }) => kind !== 'turning')
  const put = (changes: Partial<Rules>) => change('policy', { ...policy, ...changes })
  const allowed = ([least, most]: readonly [number, number]) => t('allowed', { least, most })
  return (
    <>
      <section className={card.card}>
        <h3>{words('policy')}</h3>
        <p className={card.quiet}>{t('how')}</p>
        <Kinds
          group='policy'
          label={words('policy')}
          kinds={kinds.map((kind) => ({ kind, name: t(kind), how: t(`${kind}How`) }))}
          chosen={policy.kind}
          onChoose={(kind) => put({ kind })}
        />
      </section>
      {policy.kind !== 'first-come' && (
        <section className={card.card}>
          <h3>{t(policy.kind === 'strict' ? 'ranks' : 'weights')}</h3>
          <p className={card.quiet}>{t(policy.kind === 'strict' ? 'ranksHow' : 'weightsHow')}</p>
          <div className={styles.fields}>
            {lanes.map(({ id, name }) => (
              <NumberField
                key={id}
                label={inLanguage(name, language)}
                hint={allowed(policyRanges.weights)}
                unit={t('weightUnit')}
                step={0.5}
                value={policy.weights[id] ?? 1}
                onChange={(weight) => put({ weights: weighed(setup, id, weight) })}
              />
            ))}
          </div>
        </section>
      )}
      <section className={card.card}>
        <h3>{t('promise')}</h3>
        <div className={styles.fields}>
          {minutesOf.map((name) => (
            <NumberField
              key={name}
              label={t(name)}
              hint={`${t(`${name}How`)} ${allowed(policyRanges[name])}`}
              unit={words('minutes')}
              value={policy[name]}
              onChange={(minutes) => put({ [name]: minutes })}
            />
          ))}
        </div>
      </section>
      <section className={card.card}>
        <h3>{t('immediate')}</h3>
        <Kinds
          group='immediate'
          label={t('immediate')}
          kinds={immediates.map((kind) => ({ kind, name: t(kind), how: t(`${kind}How`) }))}
          chosen={policy.immediate}
          onChoose={(immediate) => put({ immediate })}
        />
      </section>
      <PolicyEffect setup={setup} from={from} isChanged={isChanged} />
      <IdleCounters setup={setup} onChange={(counters) => change('counters', counters)} />
    </>
  )
}

function weighed({ lanes, policy }: Setup, lane: LaneId, weight: number): Rules['weights'] {
  const isGeneral = lanes.some(({ id, kind }) => id === lane && kind === 'general')
  const alike = lanes.filter(({ id, kind }) => id === lane || (isGeneral && kind === 'turning'))
  return { ...policy.weights, ...Object.fromEntries(alike.map(({ id }) => [id, weight])) }
}
