import { useState } from 'react'
import type { DayDate } from '../../../shared/time.ts'
import { FileChoice } from '../../../shared/ui/parts/FileChoice.tsx'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import { Ask } from '../Ask.tsx'
import card from '../Card.module.css'
import { TextField } from '../Field.tsx'
import { Faults } from './Faults.tsx'
import styles from './File.module.css'
import { type Glimpse, glimpseOf } from './glimpse.ts'
import { listWords } from './list-words.ts'
import { type Saved, saveSetup, setupAddress } from './setup-file.ts'
import { setupWords } from './words.ts'

interface FileProps {
  readonly today: DayDate
  readonly from: DayDate
}

/** The whole setup out as one file, and in again. */
export function File({ today, from }: FileProps) {
  const t = useWords(listWords)
  const { language } = useLanguage()
  return (
    <>
      <section className={card.card}>
        <h3>{t('exportTitle')}</h3>
        <p className={card.quiet}>{t('exportHow')}</p>
        <p className={styles.links}>
          {[...new Set([today, from])].map((date) => (
            <a key={date} href={setupAddress(date)} download>
              <Icon name='download' />
              {t('exportDo', { date: dateIn(date, language) })}
            </a>
          ))}
        </p>
      </section>
      <Import from={from} />
    </>
  )
}

type Chosen = { readonly text: string; readonly glimpse: Glimpse }

function Import({ from }: { readonly from: DayDate }) {
  const t = useWords(listWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [note, setNote] = useState('')
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const date = dateIn(from, language)
  const read = async (file: Blob) => {
    setSaved(null)
    const text = await file.text()
    setChosen({ text, glimpse: glimpseOf(text) })
  }
  const send = async (text: string) => {
    setBusy(true)
    setSaved(await saveSetup(from, note, text))
    setBusy(false)
    setAsking(false)
  }
  const glimpse = chosen?.glimpse
  return (
    <section className={card.card}>
      <h3>{t('importTitle')}</h3>
      <p className={card.quiet}>{t('importHow')}</p>
      <div className={styles.form}>
        <FileChoice label={t('file')} accept='.json,application/json' onChoose={(file) => void read(file)} />
        <TextField label={words('note')} value={note} onChange={setNote} more={{ maxLength: 200 }} />
      </div>
      {glimpse && !glimpse.isJson && <p role='alert'>{t('notJson', { why: glimpse.why })}</p>}
      {chosen && glimpse?.isJson && (
        <p className={styles.found}>
          {t('found', { ...glimpse, office: glimpse.office ?? t('unknownOffice') })}
          <TouchButton kind='primary' onPress={() => setAsking(true)}>
            {t('importDo', { date })}
          </TouchButton>
        </p>
      )}
      {saved && !saved.ok && <Faults refusal={saved.refusal} faults={saved.faults} />}
      <p role='status' className={saved?.ok ? card.saved : undefined}>
        {saved?.ok && (
          <>
            <Icon name='check' />
            {t('imported', { date })}
          </>
        )}
      </p>
      <Ask
        open={asking}
        title={t('importTitleAsk')}
        doIt={t('importDo', { date })}
        busy={busy}
        refusal={null}
        onDo={() => void send(chosen?.text ?? '')}
        onClose={() => setAsking(false)}
      >
        <p>{t('importHow')}</p>
      </Ask>
    </section>
  )
}
