import { useId } from 'react'
import type { DayDate } from '../../time.ts'
import { FileChoice } from '../parts/FileChoice.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { useLanguage } from '../useLanguage.ts'
import { useWords } from '../words/table.ts'
import { dateIn } from '../words/times.ts'
import { faultIn } from './fault-in.ts'
import styles from './ImportBookings.module.css'
import { importWords } from './import-words.ts'
import { readList } from './read-list.ts'
import type { ImportStage } from './useImport.ts'

interface ListFormProps {
  readonly today: DayDate
  readonly date: DayDate
  readonly setDate: (date: DayDate) => void
  readonly text: string
  readonly setText: (text: string) => void
  /** Another list: what was wrong with the one before is no longer of use. */
  readonly onFile: () => void
  readonly stage: Extract<ImportStage, { name: 'writing' }>
}

/** The date, the list, and everything that is wrong with it by its line. */
export function ListForm({ today, date, setDate, text, setText, onFile, stage }: ListFormProps) {
  const t = useWords(importWords)
  const { language } = useLanguage()
  const hint = useId()
  const read = async (file: File) => {
    setText(await readList(file))
    onFile()
  }
  return (
    <div className={styles.form}>
      <p id={hint}>
        {t('how')} <span className={styles.example}>{t('example')}</span>
      </p>
      {stage.faults.length > 0 && (
        <section role='alert' className={styles.faults}>
          <h3>{t('faultsTitle', { count: stage.faults.length })}</h3>
          <ul>
            {stage.faults.map((fault) => (
              <li key={`${fault.line} ${JSON.stringify(fault)}`}>
                <strong>{t('line', { line: fault.line })}</strong>
                {faultIn(fault, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Refusal refusal={stage.refusal} />
      <div className={styles.row}>
        <label className={styles.field}>
          {t('date')}
          <input
            type='date'
            value={date}
            min={today}
            onChange={({ target }) => target.value !== '' && setDate(target.value)}
          />
          <span>{dateIn(date, language)}</span>
        </label>
        <div className={styles.field}>
          {t('orFile')}
          <FileChoice
            label={t('file')}
            accept='.csv,.txt,.tsv,text/csv,text/plain'
            onChoose={(file) => void read(file)}
          />
        </div>
      </div>
      <label className={styles.field}>
        {t('list')}
        <textarea
          aria-describedby={hint}
          rows={6}
          spellCheck={false}
          autoComplete='off'
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
    </div>
  )
}
