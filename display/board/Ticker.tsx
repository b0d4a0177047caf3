import { useLayoutEffect, useRef, useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import { second } from '../../shared/time.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import styles from './Ticker.module.css'
import { useCalm } from './useCalm.ts'
import { useReadable } from './useReadable.ts'
import { boardWords } from './words.ts'

/** What the office has to say, passing by; or, where nothing is to move, one sentence after the other. */
export function Ticker({ catalogue }: { readonly catalogue: Catalogue }) {
  const t = useWords(boardWords)
  const readable = useReadable(catalogue.languages)
  const sentences = sentencesOf(catalogue, readable)
  const isCalm = useCalm()
  const [isHeld, setHeld] = useState(false)
  const key = readable.join(' ')
  if (isCalm) {
    return (
      <section className={styles.ticker} aria-label={t('notices')}>
        <Standing key={key} sentences={sentences} />
      </section>
    )
  }
  return (
    <section className={styles.ticker} aria-label={t('notices')} data-held={isHeld || undefined}>
      <Passing key={key} sentences={sentences} />
      {/* Who cannot read what moves must be able to stop it (WCAG 2.2.2). */}
      <button type='button' aria-label={t('hold')} aria-pressed={isHeld} onClick={() => setHeld(!isHeld)} />
    </section>
  )
}

interface SentencesProps {
  readonly sentences: readonly Sentence[]
}

function Passing({ sentences }: SentencesProps) {
  const strip = useRef<HTMLUListElement>(null)
  const [pace, setPace] = useState({ animationDuration: '0s', animationDelay: '0s' })
  useLayoutEffect(() => {
    if (strip.current) setPace(paceOf(strip.current))
  }, [])
  return (
    <ul ref={strip} className={styles.passing} style={pace}>
      {sentences.map(({ language, words }) => (
        <li key={`${language} ${words}`} lang={language}>
          {words}
        </li>
      ))}
    </ul>
  )
}

function Standing({ sentences }: SentencesProps) {
  const now = useNow()
  const shown = sentences[Math.floor(now / reading) % sentences.length]
  return (
    <p className={styles.standing} lang={shown?.language}>
      {shown?.words}
    </p>
  )
}

/** As fast as one reads aloud without haste. */
const lettersASecond = 3.4
const reading = 12 * second

/** It has come most of the way already when it begins, so that the line is not empty at first. */
function paceOf(strip: HTMLElement) {
  const letter = Number.parseFloat(getComputedStyle(strip).fontSize)
  const wall = strip.parentElement?.clientWidth ?? 0
  const secondsFor = (way: number) => way / letter / lettersASecond
  return {
    animationDuration: `${secondsFor(strip.scrollWidth + wall)}s`,
    animationDelay: `${-secondsFor(wall * 0.9)}s`,
  }
}
