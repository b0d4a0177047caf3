import { inLanguage, type Text } from '../../shared/language.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import styles from './CounterBar.module.css'
import { signWords } from './words.ts'

interface CounterBarProps {
  readonly counter: CounterNumber
  /** 「愛心櫃檯」, if the office named it. */
  readonly name: Text | null
}

export function CounterBar({ counter, name }: CounterBarProps) {
  const { language } = useLanguage()
  return (
    <header className={styles.bar}>
      <h1 className={styles.counter}>
        <strong>{counter}</strong> {wordsIn(signWords, 'zh-TW')('counter')}{' '}
        <span lang='en'>{wordsIn(signWords, 'en')('counter')}</span>
      </h1>
      {name && <p className={styles.name}>{inLanguage(name, language)}</p>}
    </header>
  )
}
