import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Current } from '../../shared/staff-views.ts'
import { minute } from '../../shared/time.ts'
import { NoticeSheet } from '../../shared/ui/notice/NoticeSheet.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { missingLine } from '../../shared/ui/staff/matter-names.ts'
import { notesOf } from '../../shared/ui/staff/notes.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { clockOf, elapsed } from '../../shared/ui/words/times.ts'
import { MatterCard } from './MatterCard.tsx'
import styles from './Visit.module.css'
import { consoleWords } from './words.ts'

/** Who is called or served: the number very large, the rest quietly. */
export function Visit({ current, catalogue }: { readonly current: Current; readonly catalogue: Catalogue }) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  const [isNoticing, setNoticing] = useState(false)
  return (
    <>
      <div className={styles.head}>
        <strong className={styles.number}>{current.number}</strong>
        <div>
          <Stage current={current} />
          <p className={styles.soft}>{t('waited', { minutes: waitedMinutes(current), calls: current.calls })}</p>
        </div>
      </div>
      <ul className={styles.chips}>
        <li>
          <LanePill lane={current.lane} size='large' />
        </li>
        {notesOf(current, language).map(({ kind, words }) => (
          <li key={words} className={styles.chip} data-kind={kind}>
            {words}
          </li>
        ))}
        <li>
          <TouchButton kind='chip' icon={<Icon name='document' />} onPress={() => setNoticing(true)}>
            {t('notice')}
          </TouchButton>
        </li>
      </ul>
      {current.review && <Reviewed review={current.review} catalogue={catalogue} />}
      {current.longer && (
        <p className={styles.longer}>
          <Icon name='clock' />
          {t('longer')}
        </p>
      )}
      {current.matters?.length === 0 && <p className={styles.soft}>{t('noMatter')}</p>}
      {current.matters?.map((matter) => (
        <MatterCard key={matter} matter={matter} ticket={current} catalogue={catalogue} />
      ))}
      {isNoticing && (
        <NoticeSheet
          catalogue={catalogue}
          begin={{ matters: current.matters ?? [], missing: current.missing, language: current.language }}
          number={current.number}
          onClose={() => setNoticing(false)}
        />
      )}
    </>
  )
}

/** What somebody saw who walked along the line: by name, so that it can be asked about. */
function Reviewed({
  review,
  catalogue,
}: {
  readonly review: NonNullable<Current['review']>
  readonly catalogue: Catalogue
}) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  const missing = missingLine(catalogue, review, language)
  return (
    <p className={styles.soft}>
      {t('reviewedBy', { by: review.by, time: clockOf(review.at) })}
      {missing && <strong className={styles.missing}> {missing}</strong>}
    </p>
  )
}

/** Ticks by itself, so that nothing else has to. */
function Stage({ current }: { readonly current: Current }) {
  const t = useWords(consoleWords)
  const now = useNow()
  const serving = current.servingSince !== null
  const time = elapsed(now - (current.servingSince ?? current.calledAt))
  return (
    <p className={styles.stage} data-calling={!serving || undefined}>
      {serving ? t('serving', { time }) : t('called', { time })}
    </p>
  )
}

function waitedMinutes({ calledAt, since }: Current): number {
  return Math.max(0, Math.floor((calledAt - since) / minute))
}
