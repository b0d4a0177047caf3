import { useState } from 'react'
import type { Setup } from '../../../shared/setup.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { NumberField, TextField } from '../Field.tsx'
import styles from './Bookings.module.css'
import { bookingFormWords } from './booking-form-words.ts'
import { setupWords } from './words.ts'

type Slots = Pick<Setup['booking'], 'times' | 'capacity'>

interface SlotFieldsProps {
  /** Tells these fields apart from those of another day. */
  readonly name?: string
  readonly slots: Slots
  readonly onChange: (slots: Slots) => void
}

/** Times as one writes them, and how many visitors each takes. */
export function SlotFields({ name, slots, onChange }: SlotFieldsProps) {
  const t = useWords(bookingFormWords)
  const words = useWords(setupWords)
  const [typed, setTyped] = useState(slots.times.join(' '))
  return (
    <div className={styles.slots}>
      <TextField
        label={name ? t('timesOf', { name }) : t('times')}
        value={typed}
        onChange={(text) => {
          setTyped(text)
          onChange({ ...slots, times: timesIn(text) })
        }}
      />
      <NumberField
        label={name ? t('capacityOf', { name }) : t('capacity')}
        hint={t('capacityHint')}
        unit={words('people')}
        value={slots.capacity}
        onChange={(capacity) => onChange({ ...slots, capacity })}
      />
    </div>
  )
}

/** In the order of the day; a wrong one stays wrong, for the office to say so. */
function timesIn(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter((time) => time !== ''))].toSorted()
}
