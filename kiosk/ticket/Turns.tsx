import { type Dispatch, useId } from 'react'
import type { PriorityGroup } from '../../shared/contract.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { priorityWords } from '../../shared/ui/words/priority-groups.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { checkWords } from './check-words.ts'
import styles from './Turns.module.css'
import type { Move, Turn } from './visit.ts'

interface TurnsProps {
  readonly turn: Turn
  readonly mayBeQuiet: boolean
  readonly go: Dispatch<Move>
}

/** Who needs to go first says so with one tap, and says why in their own words; nobody asks for proof. */
export function Turns({ turn, mayBeQuiet, go }: TurnsProps) {
  const t = useWords(checkWords)
  const group = useWords(priorityWords)
  const heading = useId()
  const choice = (one: Turn, words: string) => (
    <TouchButton
      key={one}
      className={styles.turn}
      pressed={turn === one}
      onPress={() => go({ type: 'choose-turn', turn: one })}
    >
      {words}
    </TouchButton>
  )
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{t(mayBeQuiet ? 'quietTitle' : 'turn')}</h2>
        <p className={styles.how}>{t(mayBeQuiet ? 'quietHow' : 'turnHow')}</p>
      </div>
      <div className={styles.first}>
        {mayBeQuiet
          ? [choice('quiet', t('quietTurn')), choice('ordinary', t('ordinaryTurn'))]
          : choice('ordinary', t('ordinary'))}
      </div>
      <div className={styles.turns}>{groups.map((one) => choice(one, group(one)))}</div>
    </section>
  )
}

const groups: readonly PriorityGroup[] = [
  'senior',
  'disability',
  'pregnancy',
  'small-children',
  'other-need',
  'immediate',
]
