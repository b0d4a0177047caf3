import type { Catalogue } from '../../catalogue.ts'
import type { MissingDocument } from '../../contract.ts'
import { inLanguage } from '../../language.ts'
import type { MatterId } from '../../setup.ts'
import { Icon } from '../parts/Icon.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { matterName } from '../staff/matter-names.ts'
import { useLanguage } from '../useLanguage.ts'
import { useWords } from '../words/table.ts'
import styles from './DocumentList.module.css'
import { noticeSheetWords } from './sheet-words.ts'

interface DocumentListProps {
  readonly catalogue: Catalogue
  readonly matter: MatterId
  readonly missing: readonly MissingDocument[]
  readonly onToggle: (document: MissingDocument) => void
}

/** The documents of a matter: a press says that one is missing. */
export function DocumentList({ catalogue, matter, missing, onToggle }: DocumentListProps) {
  const t = useWords(noticeSheetWords)
  const { language } = useLanguage()
  const documents = catalogue.matters.find(({ id }) => id === matter)?.documents ?? []
  return (
    <section className={styles.matter}>
      <h3>{matterName(catalogue, matter, language)}</h3>
      {documents.length === 0 && <p>{t('noDocuments')}</p>}
      <ul>
        {documents.map((text, document) => {
          const isMissing = missing.some((one) => one.matter === matter && one.document === document)
          return (
            <li key={text['zh-TW']}>
              <TouchButton
                quickly
                className={styles.document ?? ''}
                pressed={isMissing}
                icon={<Icon name={isMissing ? 'cross' : 'check'} />}
                onPress={() => onToggle({ matter, document })}
              >
                {inLanguage(text, language)}
                {isMissing && <strong className={styles.missing}>{t('isMissing')}</strong>}
              </TouchButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
