import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Acts.module.css'
import { actWords } from './act-words.ts'
import { canVibrate } from './chime.ts'
import type { Alert } from './useAlert.ts'

/** The first touch lets the phone ring; then it says what it will do, no more than it can. */
export function AlertChoice({ alert }: { readonly alert: Alert }) {
  const t = useWords(actWords)
  if (alert.isOn) return <p className={styles.hint}>{t(canVibrate ? 'willBoth' : 'willRing')}</p>
  return (
    <>
      <TouchButton kind='quiet' icon={<Icon name='speaker' />} onPress={alert.turnOn}>
        {t(canVibrate ? 'turnOn' : 'turnOnSound')}
      </TouchButton>
      <p className={styles.hint}>{t('willShow')}</p>
    </>
  )
}
