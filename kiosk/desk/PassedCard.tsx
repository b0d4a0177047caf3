import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Answer, Command, Refusal } from '../../shared/contract.ts'
import type { DeskView } from '../../shared/staff-views.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { ago } from '../../shared/ui/staff/bell-place.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { refusalIn } from '../../shared/ui/words/refusals.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Card.module.css'
import { Leaving } from './Leaving.tsx'
import { deskWords } from './words.ts'

interface PassedCardProps {
  readonly ticket: DeskView['passed'][number]
  readonly catalogue: Catalogue
  readonly act: (command: Command) => Promise<Answer>
}

/** Somebody missed the call: back again, or gone. */
export function PassedCard({ ticket, catalogue, act }: PassedCardProps) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const now = useNow()
  const [leaving, setLeaving] = useState(false)
  const { number } = ticket
  const why: Refusal | null = ticket.mayReturn && {
    code: ticket.mayReturn,
    figures: { minutes: catalogue.calling.returnMinutes },
  }
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <h3>{t('passed', { number })}</h3>
        <p>
          {t('passedAgo', { ago: ago(ticket.passedAt, now, language) })}・
          {why ? refusalIn(why, language) : t('mayReturn')}
        </p>
      </div>
      <div className={styles.decisions}>
        <TouchButton
          kind='quiet'
          why={why}
          label={t('backNumber', { number })}
          onPress={() => void act({ type: 'return-ticket', number })}
        >
          {t('back')}
        </TouchButton>
        <TouchButton kind='quiet' label={t('goneNumber', { number })} onPress={() => setLeaving(true)}>
          {t('gone')}
        </TouchButton>
      </div>
      {leaving && <Leaving number={number} onClose={() => setLeaving(false)} />}
    </article>
  )
}
