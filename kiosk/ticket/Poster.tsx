import type { Ref } from 'react'
import { inLanguage } from '../../shared/language.ts'
import { Clock } from '../../shared/ui/parts/Clock.tsx'
import { useCatalogue } from '../../shared/ui/useCatalogue.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import styles from './Poster.module.css'
import { secondOf } from './second.ts'

interface PosterProps {
  readonly title: string
  readonly second: string
  readonly line: string | undefined
  readonly lede: string | undefined
  readonly heading: Ref<HTMLHeadingElement>
}

/** What is only read: it may stand higher than a seated person reaches. */
export function Poster({ title, second, line, lede, heading }: PosterProps) {
  const { office } = useCatalogue()
  const { language } = useLanguage()
  return (
    <div className={styles.poster}>
      <div className={styles.office}>
        <strong>{inLanguage(language === 'zh-TW' ? office.name : office.short, language)}</strong>
        <Clock style='spoken' />
        {line && <span className={styles.line}>{line}</span>}
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.second} lang={secondOf(language)}>
        {second}
      </p>
      {lede && <p className={styles.lede}>{lede}</p>}
    </div>
  )
}
