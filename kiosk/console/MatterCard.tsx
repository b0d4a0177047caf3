import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage } from '../../shared/language.ts'
import type { MatterId } from '../../shared/setup.ts'
import type { StaffTicket } from '../../shared/staff-views.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { matterName } from '../../shared/ui/staff/matter-names.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './MatterCard.module.css'
import { consoleWords } from './words.ts'

interface MatterCardProps {
  readonly matter: MatterId
  readonly ticket: StaffTicket
  readonly catalogue: Catalogue
}

/** One matter of the visit, with its documents as the visitor checked them at the entrance. It folds, to make room. */
export function MatterCard({ matter, ticket, catalogue }: MatterCardProps) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  const known = catalogue.matters.find(({ id }) => id === matter)
  const missing = new Set(ticket.missing.filter((one) => one.matter === matter).map(({ document }) => document))
  const documents = known?.documents ?? []
  const missingFirst = documents
    .map((text, index) => ({ text: inLanguage(text, language), isMissing: missing.has(index) }))
    .sort((a, b) => Number(b.isMissing) - Number(a.isMissing))
  const asked = wasAsked(ticket) || missing.size > 0
  return (
    <details open className={styles.card}>
      <summary>
        <h2>{matterName(catalogue, matter, language)}</h2>
        {known && <small>{t('expected', { minutes: known.minutes })}</small>}
        <span className={styles.fold}>
          <Icon name='down' />
        </span>
      </summary>
      {documents.length === 0 && <p>{t('noDocuments')}</p>}
      <ul className={styles.documents} aria-label={t('unasked')}>
        {missingFirst.map(({ text, isMissing }) => (
          <li key={text} data-missing={isMissing || undefined}>
            {asked ? <Icon name={isMissing ? 'cross' : 'check'} /> : <span aria-hidden='true'>・</span>}
            <span>
              {text}
              {asked && (
                <strong className={isMissing ? styles.missing : styles.unseen}>
                  {isMissing ? t(ticket.review ? 'reviewedMissing' : 'missing') : t('brought')}
                </strong>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Whoever got the number from a volunteer, or for a booking, has perhaps not been asked: then nothing is ticked off. */
function wasAsked({ assisted, slot, review }: StaffTicket): boolean {
  if (review) return review.result !== 'not-ours'
  return !assisted && slot === null
}
