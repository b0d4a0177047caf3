import { inLanguage } from '../../shared/language.ts'
import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { LanguageChoice } from '../../shared/ui/parts/LanguageChoice.tsx'
import { RuleText } from '../../shared/ui/parts/RuleText.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useView } from '../../shared/ui/useView.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { clockOf } from '../../shared/ui/words/times.ts'
import { DoorsCard } from './DoorsCard.tsx'
import { LaneCards } from './LaneCards.tsx'
import { LastCalls } from './LastCalls.tsx'
import styles from './OpenScreen.module.css'
import { openWords } from './words.ts'

/** For people at home: is it worth coming now? */
export const OpenScreen: ScreenOf<'open'> = ({ view, catalogue }) => {
  const t = useWords(openWords)
  const { language } = useLanguage()
  return (
    <Screen title={`${t('title')} · ${inLanguage(catalogue.office.short, language)}`}>
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={styles.office}>{inLanguage(catalogue.office.name, language)}</p>
          <h1>{t('title')}</h1>
        </header>
        <div className={styles.now}>
          <DoorsCard doors={view.doors} counters={view.openCounters} />
          <LaneCards lanes={view.lanes} slow={view.slow} crowded={view.crowded} quieter={view.quieter} />
        </div>
        <div className={styles.more}>
          <LastCalls calls={view.calls} />
          <section className={styles.rule}>
            <h2>{t('rule')}</h2>
            <p>
              <RuleText catalogue={catalogue} language={language} />
            </p>
          </section>
          <AsOf />
        </div>
        <div className={styles.languages}>
          <LanguageChoice offered={catalogue.languages} />
        </div>
      </div>
    </Screen>
  )
}

function AsOf() {
  const t = useWords(openWords)
  const { frame } = useView()
  return frame && <p className={styles.live}>{t('live', { time: clockOf(frame.at) })}</p>
}
