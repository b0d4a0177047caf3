import { useEffect } from 'react'
import { inLanguage } from '../../shared/language.ts'
import { LanguageChoice } from '../../shared/ui/parts/LanguageChoice.tsx'
import { useFetchedCatalogue } from '../../shared/ui/useCatalogue.ts'
import { useDrawable } from '../../shared/ui/useDrawable.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { halls } from './doors.ts'
import { HallCard } from './HallCard.tsx'
import styles from './Home.module.css'
import { homeWords } from './words.ts'

/** The way to every screen, by who needs it. */
export function Home() {
  const t = useWords(homeWords)
  const { language } = useLanguage()
  const catalogue = useFetchedCatalogue('home')
  useDrawable(catalogue?.office ?? null)
  const title = t('title')
  useEffect(() => {
    document.title = title
    document.documentElement.lang = language
  }, [title, language])
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <div>
          <p className={styles.office}>{catalogue && inLanguage(catalogue.office.name, language)}</p>
          <h1>{title}</h1>
          <p className={styles.ask}>{t('ask')}</p>
        </div>
        <LanguageChoice offered={['zh-TW', 'en']} />
      </header>
      <main className={styles.halls}>
        {halls.map((hall) => (
          <HallCard key={hall.role} hall={hall} />
        ))}
      </main>
    </div>
  )
}
