import type { BookingLine } from '../../booking-list.ts'
import type { Catalogue } from '../../catalogue.ts'
import { matterName } from '../staff/matter-names.ts'
import { useLanguage } from '../useLanguage.ts'
import { useWords } from '../words/table.ts'
import styles from './ImportBookings.module.css'
import { importWords } from './import-words.ts'

interface ImportPreviewProps {
  readonly lines: readonly BookingLine[]
  readonly catalogue: Catalogue
}

/** What would be imported, as it was understood, in the order of the day. */
export function ImportPreview({ lines, catalogue }: ImportPreviewProps) {
  const t = useWords(importWords)
  const { language } = useLanguage()
  const inOrder = lines.toSorted((a, b) => a.slot.localeCompare(b.slot) || a.line - b.line)
  return (
    <table className={styles.preview}>
      <thead>
        <tr>
          <th scope='col'>{t('slot')}</th>
          <th scope='col'>{t('matter')}</th>
          <th scope='col'>{t('code')}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ line, slot, matters, code }) => (
          <tr key={line}>
            <td>{slot}</td>
            <td>{matters.map((matter) => matterName(catalogue, matter, language)).join(' + ')}</td>
            <td>{code}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
