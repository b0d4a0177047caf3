import type { Refusal as Refused } from '../../contract.ts'
import { useLanguage } from '../useLanguage.ts'
import { frameWords } from '../words/frame.ts'
import { refusalIn } from '../words/refusals.ts'
import { useWords } from '../words/table.ts'
import { Icon } from './Icon.tsx'
import styles from './Refusal.module.css'
import { TouchButton } from './TouchButton.tsx'

interface RefusalProps {
  readonly refusal: Refused | null
  /** Shows a button that puts the words away. */
  readonly onClear?: () => void
}

/** Why the office said no, politely and aloud to a screen reader. */
export function Refusal({ refusal, onClear }: RefusalProps) {
  const { language } = useLanguage()
  const t = useWords(frameWords)
  return (
    <div role='alert' className={styles.place}>
      {refusal && (
        <div className={styles.refusal}>
          <Icon name='attention' />
          <p>{refusalIn(refusal, language)}</p>
          {onClear && (
            <TouchButton kind='quiet' onPress={onClear}>
              {t('close')}
            </TouchButton>
          )}
        </div>
      )}
    </div>
  )
}
