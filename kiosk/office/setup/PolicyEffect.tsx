import { catalogueOf } from '../../../shared/catalogue.ts'
import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { ruleSentence } from '../../../shared/ui/words/policy.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { EffectTable } from './EffectTable.tsx'
import { effectWords } from './effect-words.ts'
import styles from './PolicyEffect.module.css'
import { type Trial, useWhatIf } from './useWhatIf.ts'

interface PolicyEffectProps {
  readonly setup: Setup
  readonly from: DayDate
  readonly isChanged: boolean
}

/** Before it is saved: what visitors would read, and what the last days would have been. */
export function PolicyEffect({ setup, from, isChanged }: PolicyEffectProps) {
  const t = useWords(effectWords)
  const { language } = useLanguage()
  const { trial, start } = useWhatIf(setup, from, isChanged)
  const isPlaying = trial.name === 'playing'
  return (
    <>
      <section className={card.card}>
        <h3>{t('sentenceTitle')}</h3>
        <p className={styles.sentence}>{ruleSentence(catalogueOf(setup, 'draft'), language)}</p>
      </section>
      <section className={card.card}>
        <h3>{t('title')}</h3>
        <p className={card.quiet}>{t('how')}</p>
        <div className={styles.act}>
          <TouchButton busy={isPlaying} onPress={start}>
            {t(trial.name === 'none' || isPlaying ? 'start' : 'again')}
          </TouchButton>
          <Progress trial={trial} />
        </div>
        {trial.name === 'there' && <EffectTable result={trial.result} setup={setup} />}
      </section>
    </>
  )
}

function Progress({ trial }: { readonly trial: Trial }) {
  const t = useWords(effectWords)
  if (trial.name === 'impossible' || trial.name === 'failed') return <p role='alert'>{t(trial.name)}</p>
  if (trial.name !== 'playing') return null
  const { done, of } = trial
  if (of === 0) return <p role='status'>{t('beginning')}</p>
  return (
    <div className={styles.progress}>
      <p role='status'>{t('playing', { day: Math.min(done + 1, of), of })}</p>
      <progress aria-label={t('title')} value={done} max={of} />
    </div>
  )
}
