import { useState } from 'react'
import type { Answer, Command } from '../../contract.ts'
import type { DeclineReason } from '../../surge.ts'
import type { AdviceView } from '../../surge-view.ts'
import { TouchButton } from '../parts/TouchButton.tsx'
import { useWords } from '../words/table.ts'
import styles from './AdviceActs.module.css'
import { OtherReason } from './OtherReason.tsx'
import { surgeWords } from './words.ts'

interface AdviceActsProps {
  readonly advice: AdviceView
  readonly act: (command: Command) => Promise<Answer>
}

/** Agreed: whoever can come comes with one tap, and who may end it ends it with one. */
function Standing({ advice, act }: AdviceActsProps) {
  const t = useWords(surgeWords)
  const { id, counter, opensHere, end } = advice
  const comes = opensHere && counter !== null
  if (!comes && end !== null) return null
  return (
    <div className={styles.acts}>
      {comes && (
        <TouchButton
          className={styles.yes ?? ''}
          kind='primary'
          onPress={() => void act({ type: 'open-counter', counter })}
        >
          {t('acceptHere', { counter })}
        </TouchButton>
      )}
      {end === null && (
        <TouchButton className={styles.yes ?? ''} onPress={() => void act({ type: 'end-advice', advice: id })}>
          {t('end')}
        </TouchButton>
      )}
    </div>
  )
}

/** Only what can be a reason: no counter is named, none can be out of order; and nobody is needed to close one. */
function reasonsFor({ kind, counter }: AdviceView): readonly OneTap[] {
  if (kind === 'close') return ['not-needed']
  if (counter === null) return ['nobody-free', 'soon-over', 'not-needed']
  return ['nobody-free', 'soon-over', 'out-of-order', 'not-needed']
}

/** All the others; words of one's own take a dialog. */
type OneTap = Exclude<DeclineReason, 'other'>

/** Yes, no with its reason, or over: each in one tap. */
export function AdviceActs({ advice, act }: AdviceActsProps) {
  const t = useWords(surgeWords)
  const [asks, setAsks] = useState(false)
  const { id, kind, stage } = advice
  const say = (answer: Extract<Command, { type: 'answer-advice' }>['answer']) =>
    void act({ type: 'answer-advice', advice: id, answer })
  if (stage !== 'offered') return <Standing advice={advice} act={act} />
  if (advice.answer !== null) return null
  return (
    <div className={styles.acts}>
      <TouchButton
        className={styles.yes ?? ''}
        kind={kind === 'notice' ? 'plain' : 'primary'}
        onPress={() => say({ name: 'accept' })}
      >
        {yesWords(advice, t)}
      </TouchButton>
      {kind !== 'notice' && (
        <fieldset className={styles.reasons} aria-label={t('decline')}>
          <span aria-hidden='true'>{t('decline')}</span>
          {reasonsFor(advice).map((reason) => (
            <TouchButton
              key={reason}
              kind='chip'
              className={styles.reason ?? ''}
              onPress={() => say({ name: 'decline', reason, words: '' })}
            >
              {t(kind === 'close' ? 'stillNeeded' : reason)}
            </TouchButton>
          ))}
          <TouchButton kind='chip' className={styles.reason ?? ''} onPress={() => setAsks(true)}>
            {t('other')}
          </TouchButton>
        </fieldset>
      )}
      {asks && (
        <OtherReason
          onClose={() => setAsks(false)}
          onSend={(words) => {
            setAsks(false)
            say({ name: 'decline', reason: 'other', words })
          }}
        />
      )}
    </div>
  )
}

function yesWords({ kind, counter, opensHere }: AdviceView, t: ReturnType<typeof useWords<typeof surgeWords>>): string {
  if (kind === 'notice') return t('seen')
  if (kind === 'close') return t('acceptClose')
  if (opensHere && counter !== null) return t('acceptHere', { counter })
  return kind === 'open' ? t('accept') : t('acceptHelp')
}
