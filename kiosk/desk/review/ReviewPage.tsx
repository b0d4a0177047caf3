import { useState } from 'react'
import type { Catalogue } from '../../../shared/catalogue.ts'
import type { DeskView, StaffTicket } from '../../../shared/staff-views.ts'
import { Screen } from '../../../shared/ui/frame/Screen.tsx'
import { StaffBar } from '../../../shared/ui/parts/StaffBar.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { lineWords } from '../../../shared/ui/staff/line-words.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import listStyles from '../List.module.css'
import styles from './ReviewPage.module.css'
import { ReviewRow } from './ReviewRow.tsx'
import { ReviewSheet } from './ReviewSheet.tsx'
import { reviewWords } from './review-words.ts'

interface ReviewPageProps {
  readonly view: DeskView
  readonly catalogue: Catalogue
  readonly onBack: () => void
}

/** The line for who walks along it: large rows, one thumb, who is called next first, and only what is still to be looked at. */
export function ReviewPage({ view, catalogue, onBack }: ReviewPageProps) {
  const t = useWords(reviewWords)
  const lineT = useWords(lineWords)
  const [shown, show] = useState<'todo' | 'all'>('todo')
  const [chosen, choose] = useState<StaffTicket | null>(null)
  const places = new Map(view.byCall.map((number, place) => [number, place]))
  const placeOf = ({ number }: StaffTicket) => places.get(number) ?? places.size
  const line = view.queue.toSorted((a, b) => placeOf(a) - placeOf(b))
  const todo = line.filter(({ review }) => review === null)
  const list = shown === 'todo' ? todo : line
  return (
    <Screen
      title={t('title')}
      spread='full'
      header={
        <StaffBar
          title={t('title')}
          me={view.me}
          glance={lineT('crowd', { people: view.waiting, minutes: view.longest })}
        />
      }
    >
      <div className={styles.page}>
        <p className={styles.how}>{t('how')}</p>
        <div className={listStyles.list}>
          {list.length === 0 && (
            <p className={listStyles.empty}>{t(view.queue.length === 0 ? 'nobodyWaits' : 'nobody')}</p>
          )}
          <ol>
            {list.map((ticket) => (
              <ReviewRow key={ticket.number} ticket={ticket} catalogue={catalogue} onChoose={choose} />
            ))}
          </ol>
        </div>
        <div className={styles.foot}>
          <TouchButton kind='quiet' onPress={onBack}>
            {t('back')}
          </TouchButton>
          <TouchButton quickly pressed={shown === 'todo'} onPress={() => show('todo')}>
            {t('todo', { people: todo.length })}
          </TouchButton>
          <TouchButton quickly pressed={shown === 'all'} onPress={() => show('all')}>
            {t('all', { people: view.queue.length })}
          </TouchButton>
        </div>
      </div>
      {chosen && <ReviewSheet key={chosen.number} ticket={chosen} catalogue={catalogue} onClose={() => choose(null)} />}
    </Screen>
  )
}
