import type { PairingView } from '../../views.ts'
import { pairingWords } from '../words/pairing.ts'
import { screenWords } from '../words/screens.ts'
import { wordsIn } from '../words/table.ts'
import styles from './Pairing.module.css'
import { Screen } from './Screen.tsx'

/** What a screen shows until an administrator has typed its code. Both languages: nobody has chosen one yet. */
export function Pairing({ view }: { readonly view: PairingView }) {
  return (
    <Screen title={wordsIn(pairingWords, 'zh-TW')('title')}>
      <div className={styles.pairing}>
        <h1 className={styles.code} aria-label={view.code.split('').join(' ')}>
          <span>{view.code.slice(0, 3)}</span> <span>{view.code.slice(3)}</span>
        </h1>
        {(['zh-TW', 'en'] as const).map((language) => {
          const t = wordsIn(pairingWords, language)
          return (
            <section key={language} lang={language} className={styles.words}>
              <h2>{t('title')}</h2>
              <p className={styles.which}>{t('which', { screen: wordsIn(screenWords, language)(view.wanted) })}</p>
              <p>{t('how')}</p>
            </section>
          )
        })}
      </div>
    </Screen>
  )
}
