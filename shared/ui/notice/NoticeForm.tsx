import { useState } from 'react'
import type { Catalogue } from '../../catalogue.ts'
import { Icon } from '../parts/Icon.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { MatterList } from '../staff/MatterList.tsx'
import { languageNames } from '../words/languages.ts'
import { useWords } from '../words/table.ts'
import { DocumentList } from './DocumentList.tsx'
import styles from './NoticeSheet.module.css'
import { type NoticeDraft, toggledDocument, withMatter } from './notice-draft.ts'
import { noticeSheetWords } from './sheet-words.ts'

interface NoticeFormProps {
  readonly catalogue: Catalogue
  readonly draft: NoticeDraft
  readonly onChange: (draft: NoticeDraft) => void
}

/** What is missing, and in which language to say it. Matters are chosen only where nobody knows them yet. */
export function NoticeForm({ catalogue, draft, onChange }: NoticeFormProps) {
  const t = useWords(noticeSheetWords)
  const [choosing, setChoosing] = useState(draft.matters.length === 0)
  return (
    <div className={styles.form}>
      <fieldset className={styles.languages}>
        <legend>{t('language')}</legend>
        {catalogue.languages.map((one) => (
          <TouchButton
            key={one}
            kind='chip'
            quickly
            pressed={one === draft.language}
            onPress={() => onChange({ ...draft, language: one })}
          >
            <span lang={one}>{languageNames[one]}</span>
          </TouchButton>
        ))}
      </fieldset>
      {draft.matters.length > 0 && <h3 className={styles.ask}>{t('missing')}</h3>}
      {draft.matters.map((matter) => (
        <DocumentList
          key={matter}
          catalogue={catalogue}
          matter={matter}
          missing={draft.missing}
          onToggle={(document) => onChange({ ...draft, missing: toggledDocument(draft.missing, document) })}
        />
      ))}
      {!choosing && (
        <TouchButton kind='chip' icon={<Icon name='plus' />} onPress={() => setChoosing(true)}>
          {t('otherMatters')}
        </TouchButton>
      )}
      {choosing && (
        <>
          <h3 className={styles.ask}>{t('chooseMatters')}</h3>
          <MatterList
            catalogue={catalogue}
            chosen={draft.matters}
            onToggle={(matter) => onChange(withMatter(draft, matter))}
          />
        </>
      )}
    </div>
  )
}
