import type { RowName } from '../../shared/figure-columns.ts'
import { type TableName, tableOf } from '../../shared/figure-tables.ts'
import { figureText, quantityWords, rowKindWords, rowNameIn } from '../../shared/figure-words.ts'
import type { Figures } from '../../shared/figures.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './FiguresTable.module.css'
import { spanName } from './span-name.ts'
import { dashboardWords } from './words.ts'

interface FiguresTableProps {
  readonly figures: Figures
  readonly table: TableName
  readonly title: string
}

/** One table of figures, and the same as a file. */
export function FiguresTable({ figures, table, title }: FiguresTableProps) {
  const { language } = useLanguage()
  const t = useWords(dashboardWords)
  const { rowsAre, columns, lines } = tableOf(figures, table)
  return (
    <div className={styles.place}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope='col'>{inLanguage(rowKindWords[rowsAre], language)}</th>
            {columns.map((column) => (
              <th key={column} scope='col'>
                {inLanguage(quantityWords[column], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, values }) => (
            <tr key={`${name.kind} ${name.key}`} data-all={name.kind === 'all' || undefined}>
              <th scope='row'>{nameOf(figures, name, language)}</th>
              {values.map((value, index) => (
                <td key={columns[index]}>{figureText(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <a className={styles.download} href={`/figures/${table}.csv?from=${figures.from}&to=${figures.to}`} download>
        <Icon name='download' />
        {t('download')}
      </a>
    </div>
  )
}

function nameOf({ lanes }: Figures, name: RowName, language: Language): string {
  if (name.kind === 'span' || name.kind === 'month') return spanName(String(name.key), language)
  if (name.kind !== 'month-lane') return rowNameIn(lanes, name, language)
  const [month = '', lane = ''] = String(name.key).split(' ')
  return `${spanName(month, language)} ${rowNameIn(lanes, { ...name, kind: 'lane', key: lane }, language)}`
}
