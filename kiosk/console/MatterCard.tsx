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

/** One matter of the visit, with its documents as the visitor checked them at the entrance. */
export function MatterCard({ matter, ticket, catalogue }: MatterCardProps) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  const known = catalogue.matters.find(({ id }) => id === matter)
  const missing = new Set(ticket.missing.filter((one) => one.matter === matter).map(({ document }) => document))
  // Whoever got the number from a volunteer has perhaps not been asked: then nothing is ticked off.
  const asked = !ticket.assisted || missing.size > 0
  return (
    <section className={styles.card}>
      <h2>
        {matterName(catalogue, matter, language)}
        {known && <small>{t('expected', { minutes: known.minutes })}</small>}
      </h2>
      {known?.documents.length === 0 && <p>{t('noDocuments')}</p>}
      <ul className={styles.documents} aria-label={t('unasked')}>
        {known?.documents.map((document, index) => (
          <li key={document['zh-TW']} data-missing={missing.has(index) || undefined}>
            {asked ? <Icon name={missing.has(index) ? 'cross' : 'check'} /> : <span aria-hidden='true'>・</span>}
            <span>
              {inLanguage(document, language)}
              {asked && (
                <strong className={missing.has(index) ? styles.missing : styles.unseen}>
                  {missing.has(index) ? t('missing') : t('brought')}
                </strong>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
