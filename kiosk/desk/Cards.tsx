import type { Catalogue } from '../../shared/catalogue.ts'
import type { DeskView } from '../../shared/staff-views.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { SurgePanel } from '../../shared/ui/surge/SurgePanel.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { BellCard } from './BellCard.tsx'
import styles from './Cards.module.css'
import { PassedCard } from './PassedCard.tsx'
import { deskWords } from './words.ts'

/** What asks for one decision each: bells first, then the hall that fills up, then those who missed their call. */
export function Cards({ view, catalogue }: { readonly view: DeskView; readonly catalogue: Catalogue }) {
  const t = useWords(deskWords)
  const { act, refusal, clear } = useAct()
  const isCalm = view.bells.length + view.passed.length + view.surge.advices.length === 0
  return (
    <section className={styles.cards} aria-label={t('cards')}>
      <Refusal refusal={refusal} onClear={clear} />
      {view.bells.map((bell) => (
        <BellCard key={bell.id} bell={bell} act={act} />
      ))}
      <SurgePanel surge={view.surge} catalogue={catalogue} act={act} />
      {view.passed.map((ticket) => (
        <PassedCard key={ticket.number} ticket={ticket} catalogue={catalogue} act={act} />
      ))}
      {isCalm && (
        <p className={styles.calm}>
          <Icon name='check' size='large' />
          {t('calm')}
        </p>
      )}
    </section>
  )
}
