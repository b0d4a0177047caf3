import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { bellWords } from '../../shared/ui/words/bell.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { asideWords } from './aside-words.ts'
import type { PageProps } from './PageOf.tsx'
import { Sheet } from './Sheet.tsx'
import { secondOf } from './second.ts'
import styles from './UnsurePage.module.css'

/** Not knowing is fine: somebody comes, or a number is taken first and the counter listens. */
export function UnsurePage({ view, go, foot }: PageProps) {
  const t = useWords(asideWords)
  const b = useWords(bellWords)
  const { language } = useLanguage()
  const { act, busy, refusal, clear } = useAct()
  const isRung = view.bell !== 'quiet'
  return (
    <Sheet title={t('unsureTitle')} second={wordsIn(asideWords, secondOf(language))('unsureTitle')} foot={foot()}>
      <div className={styles.choices}>
        <p>{t('unsureHow')}</p>
        {isRung ? (
          <p className={styles.word} role='status'>
            <strong>{b(view.bell === 'rung' ? 'rungTitle' : 'answeredTitle')}</strong>
            <span>{b(view.bell === 'rung' ? 'rung' : 'answered')}</span>
          </p>
        ) : (
          <TouchButton
            kind='primary'
            className={styles.choice}
            icon={<Icon name='bell' size='large' />}
            busy={busy}
            onPress={() => void act({ type: 'ring-bell', aid: 'help' })}
          >
            {t('callHelp')}
          </TouchButton>
        )}
        <Refusal refusal={refusal} onClear={clear} />
        <TouchButton
          className={styles.choice}
          icon={<Icon name='document' size='large' />}
          onPress={() => go({ type: 'go', page: { name: 'check' } })}
        >
          {t('takeGeneral')}
        </TouchButton>
      </div>
    </Sheet>
  )
}
