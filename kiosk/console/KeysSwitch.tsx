import { useWords } from '../../shared/ui/words/table.ts'
import { actWords } from './act-words.ts'
import styles from './KeysSwitch.module.css'

interface KeysSwitchProps {
  readonly on: boolean
  readonly toggle: () => void
}

/** Turns the keyboard shortcuts off and on. */
export function KeysSwitch({ on, toggle }: KeysSwitchProps) {
  const t = useWords(actWords)
  return (
    <button type='button' role='switch' aria-checked={on} className={styles.switch} onClick={toggle}>
      {t('keys')}
      <strong>{on ? t('keysOn') : t('keysOff')}</strong>
    </button>
  )
}
