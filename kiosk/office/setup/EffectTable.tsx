import { inLanguage } from '../../../shared/language.ts'
import { promiseWord } from '../../../shared/promise-word.ts'
import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import type { LaneOutcome, WhatIf } from '../../../shared/what-if.ts'
import card from '../Card.module.css'
import { effectWords } from './effect-words.ts'
import styles from './PolicyEffect.module.css'

/** Fewer office-days than a week say little about weekdays. */
const fewDays = 5
const figures = ['mean', 'p90', 'overtaken'] as const

/** Lane by lane, the order in force beside the proposed one; and whether the promise can be kept. */
export function EffectTable({ result, setup }: { readonly result: WhatIf; readonly setup: Setup }) {
  const t = useWords(effectWords)
  const { language } = useLanguage()
  const { days, from, to, lanes } = result
  if (days === 0 || from === null || to === null) return <p role='status'>{t('noDays')}</p>
  const nameOf = (id: string) => {
    const lane = setup.lanes.find((one) => one.id === id)
    return lane ? inLanguage(lane.name, language) : id
  }
  const came = lanes.filter(({ inForce, proposed }) => inForce.n > 0 || proposed.n > 0)
  return (
    <div role='status' className={styles.result}>
      <PromiseWords result={result} />
      <div className={styles.wide}>
        <table className={card.table}>
          <thead>
            <tr>
              <th scope='col'>{t('lane')}</th>
              <th scope='col'>{t('called')}</th>
              {figures.map((figure) => (
                <th key={figure} scope='col'>
                  {t(figure)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {came.map(({ lane, inForce, proposed }) => (
              <tr key={lane}>
                <th scope='row'>{nameOf(lane)}</th>
                <td>{proposed.n}</td>
                {figures.map((figure) => (
                  <td key={figure} data-changed={said(inForce, figure) !== said(proposed, figure) || undefined}>
                    {t('pair', { before: said(inForce, figure), after: said(proposed, figure) })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={card.quiet}>
        {t('basis', { days, from: dateIn(from, language), to: dateIn(to, language) })}
        {days < fewDays && ` ${t('few')}`}
      </p>
    </div>
  )
}

function PromiseWords({ result: { promise, priorityShare } }: { readonly result: WhatIf }) {
  const t = useWords(effectWords)
  if (!promise) return null
  const { minutes } = promise
  const word = promiseWord(promise)
  const share = percent(promise.proposed)
  const strict = percent(promise.strict)
  return (
    <p className={styles.promise} data-word={word}>
      <Icon name={word === 'kept' ? 'check' : 'attention'} />
      {word === 'kept' && t(word, { minutes, share: percent(1 - promise.proposed) })}
      {word === 'strict-only' && t(word, { minutes, share, strict })}
      {word === 'no-order' && t(word, { minutes, strict, priority: percent(priorityShare) })}
    </p>
  )
}

function said(outcome: LaneOutcome, figure: (typeof figures)[number]): string {
  return outcome[figure]?.toFixed(1) ?? '–'
}

function percent(share: number): number {
  return Math.round(share * 100)
}
