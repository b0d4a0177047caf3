import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { crowdWords } from './crowd-words.ts'
import styles from './FiguresTable.module.css'
import place from './RowsTable.module.css'
import { spanName } from './span-name.ts'

interface RowsTableProps {
  readonly title: string
  readonly head: readonly string[]
  /** Each begins with its date: said here as in every table of the dashboard, in the file as a date. */
  readonly rows: readonly (readonly string[])[]
  /** The same as a file. */
  readonly address: string
}

/** As many as one reads; the file has them all. */
const mostRows = 60

/** A table of words and figures, and the same as a file. */
export function RowsTable({ title, head, rows, address }: RowsTableProps) {
  const t = useWords(crowdWords)
  const { language } = useLanguage()
  return (
    <div className={styles.place}>
      <table className={`${styles.table} ${place.wrapping}`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope='col'>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map((cells, nth) => (
            <tr key={`${cells[0]} ${cells[1]} ${String(nth)}`}>
              {cells.map((cell, column) => (
                <td key={head[column]}>{column === 0 ? spanName(cell, language) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows && <p>{t('restInFile', { shown: mostRows, all: rows.length })}</p>}
      <a className={styles.download} href={address} download>
        <Icon name='download' />
        {t('download')}
      </a>
    </div>
  )
}
