import { useState } from 'react'
import { inLanguage, type Language, type Text } from '../../shared/language.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { LanguageChoice } from '../../shared/ui/parts/LanguageChoice.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useView } from '../../shared/ui/useView.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { clockOf } from '../../shared/ui/words/times.ts'
import styles from './Head.module.css'
import { mineWords } from './words.ts'

interface HeadProps {
  readonly languages: readonly Language[]
  readonly office: Text
}

/** Which office, how fresh, and which language. */
export function Head({ languages, office }: HeadProps) {
  const t = useWords(mineWords)
  const frame = useWords(frameWords)
  const { language } = useLanguage()
  const news = useView()
  const [choosing, setChoosing] = useState(false)
  return (
    <div className={styles.head}>
      <strong>{inLanguage(office, language)}</strong>
      {news.frame && <span>{t('updated', { time: clockOf(news.frame.at) })}</span>}
      <button
        type='button'
        className={styles.language}
        aria-label={frame('language')}
        onClick={() => setChoosing(true)}
      >
        <Icon name='globe' />
      </button>
      <Dialog
        open={choosing}
        title={frame('language')}
        actions={<TouchButton onPress={() => setChoosing(false)}>{frame('close')}</TouchButton>}
        onClose={() => setChoosing(false)}
      >
        <LanguageChoice offered={languages} />
      </Dialog>
    </div>
  )
}
