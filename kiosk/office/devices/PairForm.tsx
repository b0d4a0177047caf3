import { type FormEvent, useState } from 'react'
import type { Catalogue } from '../../../shared/catalogue.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { Refusal } from '../../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../../shared/ui/useAct.ts'
import { useBusy } from '../../../shared/ui/useBusy.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { Field, TextField } from '../Field.tsx'
import styles from './Devices.module.css'
import { deviceWords } from './words.ts'

const blank = { code: '', name: '', counter: '' }

/** The code that a new screen shows, typed in by somebody who stands in front of it or was told it. */
export function PairForm({ catalogue }: { readonly catalogue: Catalogue }) {
  const t = useWords(deviceWords)
  const [filled, setFilled] = useState(blank)
  const [paired, setPaired] = useState<string | null>(null)
  const { act, busy, refusal } = useAct()
  const { code, name, counter } = filled
  useBusy(code !== '' || name !== '')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setPaired(null)
    const at = counter === '' ? {} : { counter: Number(counter) }
    const answer = await act({ type: 'pair-device', code, name: name.trim(), ...at })
    if (!answer.ok) return
    setPaired(name)
    setFilled(blank)
  }
  return (
    <section className={card.card}>
      <h3>{t('pairTitle')}</h3>
      <p className={card.quiet}>{t('pairHow')}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('code')}
          value={code}
          onChange={(typed) => setFilled({ ...filled, code: typed.replace(/\D/g, '').slice(0, 6) })}
          more={{ required: true, inputMode: 'numeric', pattern: '\\d{6}', className: styles.code }}
        />
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          value={name}
          onChange={(typed) => setFilled({ ...filled, name: typed })}
          more={{ required: true, maxLength: 30 }}
        />
        <Field label={t('counter')} hint={t('counterHint')}>
          {(its) => (
            <select {...its} value={counter} onChange={({ target }) => setFilled({ ...filled, counter: target.value })}>
              <option value=''>{t('noCounter')}</option>
              {catalogue.counters.map(({ number }) => (
                <option key={number} value={number}>
                  {t('counterIs', { counter: number })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TouchButton kind='primary' submit busy={busy}>
          {t('pair')}
        </TouchButton>
      </form>
      <Refusal refusal={refusal} />
      <p role='status' className={paired ? card.saved : undefined}>
        {paired && (
          <>
            <Icon name='check' />
            {t('paired', { name: paired })}
          </>
        )}
      </p>
    </section>
  )
}
