import { useEffect, useState } from 'react'
import type { OfficeView } from '../../../shared/office-view.ts'
import { nextDate } from '../../../shared/time.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useBusy } from '../../../shared/ui/useBusy.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useLeaveQuestion } from '../../../shared/ui/useLeaveQuestion.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import { Field } from '../Field.tsx'
import { Page } from '../Page.tsx'
import { SaveBar } from './SaveBar.tsx'
import { Section } from './Section.tsx'
import styles from './SetupTab.module.css'
import { type SectionName, sectionNames } from './sections.ts'
import { useDraft } from './useDraft.ts'
import { setupWords } from './words.ts'

interface SetupTabProps {
  readonly view: OfficeView
  /** Told while something is changed and not saved. */
  readonly onChanged: (isChanged: boolean) => void
}

/** Everything that an office decides, in the forms of the common things; the rest comes with a file. */
export function SetupTab({ view, onChanged }: SetupTabProps) {
  const t = useWords(setupWords)
  const { language } = useLanguage()
  const today = view.day.date
  const [chosen, setFrom] = useState(nextDate(today))
  const from = chosen < today ? today : chosen
  const [section, setSection] = useState<SectionName>('counters')
  const draft = useDraft(from, view.setups[0]?.id ?? 0)
  const isChanged = draft.changed.length > 0
  useBusy(isChanged)
  useLeaveQuestion(isChanged)
  useEffect(() => onChanged(isChanged), [onChanged, isChanged])
  return (
    <div className={styles.tab}>
      <Page
        title={t('title')}
        words={t('how', { date: dateIn(from, language) })}
        action={
          <Field label={t('from')}>
            {(its) => (
              <input
                {...its}
                type='date'
                value={from}
                min={today}
                onChange={({ target }) => target.value !== '' && setFrom(target.value)}
              />
            )}
          </Field>
        }
      >
        <div className={styles.columns}>
          <nav className={styles.sections} aria-label={t('sections')}>
            {sectionNames.map((name) => (
              <TouchButton
                key={name}
                className={styles.section ?? ''}
                pressed={name === section}
                onPress={() => setSection(name)}
              >
                {t(name)}
              </TouchButton>
            ))}
          </nav>
          <div className={styles.body}>
            {draft.state === 'failed' && (
              <p role='alert'>
                {t('failed')} <TouchButton onPress={draft.readAgain}>{t('again')}</TouchButton>
              </p>
            )}
            {!draft.setup && draft.state === 'reading' && <p role='status'>{t('reading')}</p>}
            {draft.setup && (
              <Section
                // A file that was chosen stays chosen when another date is.
                key={section === 'file' ? section : `${section} ${from}`}
                name={section}
                setup={draft.setup}
                change={draft.change}
                changed={draft.changed}
                view={view}
                from={from}
              />
            )}
          </div>
        </div>
      </Page>
      <SaveBar draft={draft} from={from} setups={view.setups} />
    </div>
  )
}
