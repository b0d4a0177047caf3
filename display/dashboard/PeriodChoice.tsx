import { type FormEvent, useState } from 'react'
import { dateOf } from '../../shared/time.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useView } from '../../shared/ui/useView.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './PeriodChoice.module.css'
import { type Choice, choiceKinds, lastMonth, mostDays, type Period, periodFault } from './period.ts'
import { dashboardWords } from './words.ts'

interface PeriodChoiceProps {
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

export function PeriodChoice({ choice, onChoose }: PeriodChoiceProps) {
  const t = useWords(dashboardWords)
  const { frame } = useView()
  const today = dateOf(frame?.at ?? 0)
  return (
    <div className={styles.choice}>
      <fieldset className={styles.kinds}>
        <legend>{t('period')}</legend>
        {choiceKinds.map((kind) => (
          <TouchButton
            key={kind}
            kind='chip'
            className={styles.kind ?? ''}
            pressed={choice.kind === kind}
            onPress={() => onChoose(kind === 'own' ? { kind, ...lastMonth(today) } : { kind })}
          >
            {t(kind)}
          </TouchButton>
        ))}
      </fieldset>
      {choice.kind === 'own' && (
        <OwnPeriod period={choice} today={today} onChoose={(period) => onChoose({ kind: 'own', ...period })} />
      )}
    </div>
  )
}

interface OwnPeriodProps {
  readonly period: Period
  readonly today: string
  readonly onChoose: (period: Period) => void
}

function OwnPeriod({ period, today, onChoose }: OwnPeriodProps) {
  const t = useWords(dashboardWords)
  const [from, setFrom] = useState(period.from)
  const [to, setTo] = useState(period.to)
  const [fault, setFault] = useState<ReturnType<typeof periodFault>>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = periodFault({ from, to })
    setFault(found)
    if (!found) onChoose({ from, to })
  }
  return (
    <form className={styles.own} onSubmit={submit} noValidate>
      <label>
        {t('from')}
        <input type='date' value={from} max={today} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label>
        {t('to')}
        <input type='date' value={to} max={today} onChange={(event) => setTo(event.target.value)} />
      </label>
      <TouchButton kind='primary' submit>
        {t('show')}
      </TouchButton>
      <p role='alert'>{fault && (fault === 'tooLong' ? t(fault, { days: mostDays }) : t(fault))}</p>
    </form>
  )
}
