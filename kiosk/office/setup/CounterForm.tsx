import { type FormEvent, useId, useState } from 'react'
import type { Setup } from '../../../shared/setup.ts'
import { Dialog } from '../../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import { NumberField } from '../Field.tsx'
import styles from './CounterForm.module.css'
import type { Counter } from './Counters.tsx'
import { counterWords } from './counter-words.ts'
import { Skills } from './Skills.tsx'
import { TextForm } from './TextForm.tsx'
import { Tiers } from './Tiers.tsx'
import { setupWords } from './words.ts'

interface CounterFormProps {
  readonly setup: Setup
  /** null: a new one. */
  readonly counter: Counter | null
  /** null: remove it. */
  readonly onDone: (counter: Counter | null) => void
  readonly onClose: () => void
}

export function CounterForm({ setup, counter, onDone, onClose }: CounterFormProps) {
  const t = useWords(counterWords)
  const words = useWords(setupWords)
  const form = useId()
  const [filled, setFilled] = useState<Counter>(counter ?? freshCounter(setup))
  const [tried, setTried] = useState(false)
  const hasTier = filled.serves.length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (hasTier) onDone(filled)
  }
  const { name, ...unnamed } = filled
  return (
    <Dialog
      open
      size='sheet'
      title={counter ? t('editTitle', { counter: counter.number }) : t('addTitle')}
      onClose={onClose}
      actions={
        <>
          <TouchButton onPress={onClose}>{words('cancel')}</TouchButton>
          {counter && <TouchButton onPress={() => onDone(null)}>{words('remove')}</TouchButton>}
          <TouchButton kind='primary' submit form={form}>
            {words('done')}
          </TouchButton>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <div className={styles.pair}>
          <NumberField
            label={t('number')}
            unit=''
            value={filled.number}
            onChange={(number) => setFilled({ ...filled, number })}
          />
          <label className={styles.check}>
            <input
              type='checkbox'
              checked={filled.flexible}
              onChange={({ target }) => setFilled({ ...filled, flexible: target.checked })}
            />
            {t('flexibleHow')}
          </label>
        </div>
        <TextForm
          label={t('name')}
          languages={setup.languages}
          text={name ?? { 'zh-TW': '' }}
          onChange={(text) => setFilled(text['zh-TW'] === '' ? unnamed : { ...filled, name: text })}
        />
        <Tiers lanes={setup.lanes} serves={filled.serves} onChange={(serves) => setFilled({ ...filled, serves })} />
        {tried && !hasTier && <p role='alert'>{t('noTier')}</p>}
        <Skills
          languages={setup.languages}
          skills={filled.skills}
          onChange={(skills) => setFilled({ ...filled, skills })}
        />
      </form>
    </Dialog>
  )
}

function freshCounter({ counters, lanes }: Setup): Counter {
  const number = Math.max(0, ...counters.map((one) => one.number)) + 1
  return { number, serves: [lanes.map(({ id }) => id)], flexible: false, skills: [] }
}
