import { useState } from 'react'
import type { OfficeView } from '../../../shared/office-view.ts'
import type { DayDate } from '../../../shared/time.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import card from '../Card.module.css'
import { TextField } from '../Field.tsx'
import { Faults } from './Faults.tsx'
import styles from './SaveBar.module.css'
import { type Saved, saveSetup } from './setup-file.ts'
import type { Draft } from './useDraft.ts'
import { setupWords } from './words.ts'

interface SaveBarProps {
  readonly draft: Draft
  readonly from: DayDate
  readonly setups: OfficeView['setups']
}

/** Comes up when something was changed: what, from when, why; and everything that is wrong with it at once. */
export function SaveBar({ draft, from, setups }: SaveBarProps) {
  const t = useWords(setupWords)
  const { language } = useLanguage()
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const save = async () => {
    setBusy(true)
    const answer = await saveSetup(from, note, JSON.stringify(draft.setup))
    setBusy(false)
    setSaved(answer)
    if (!answer.ok) return
    draft.drop()
    draft.readAgain()
    setNote('')
  }
  const drop = () => {
    setSaved(null)
    draft.drop()
  }
  const date = dateIn(from, language)
  const later = setups.filter((one) => one.from > from).toSorted((a, b) => a.from.localeCompare(b.from))[0]
  if (draft.changed.length === 0)
    return saved?.ok ? (
      <p role='status' className={card.saved}>
        <Icon name='check' />
        {t('saved', { date })}
      </p>
    ) : null
  return (
    <section className={styles.bar} data-faulty={(saved && !saved.ok) || undefined}>
      {saved && !saved.ok && <Faults refusal={saved.refusal} faults={saved.faults} />}
      <p className={styles.changed}>{t('changed', { parts: draft.changed.map((part) => t(part)).join(t('and')) })}</p>
      {later && (
        <p className={styles.later}>
          <Icon name='attention' />
          {t('later', { date: dateIn(later.from, language), by: later.by })}
        </p>
      )}
      <div className={styles.row}>
        <TextField label={t('note')} value={note} onChange={setNote} more={{ maxLength: 200 }} />
        <TouchButton onPress={drop}>{t('drop')}</TouchButton>
        <TouchButton kind='primary' busy={busy} onPress={() => void save()}>
          {t('save', { date })}
        </TouchButton>
      </div>
    </section>
  )
}
