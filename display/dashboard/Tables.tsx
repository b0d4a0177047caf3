import { useState } from 'react'
import { isTableName, tableNames } from '../../shared/figure-tables.ts'
import type { Figures } from '../../shared/figures.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import { FiguresTable } from './FiguresTable.tsx'
import styles from './Tables.module.css'
import { tableWords } from './table-words.ts'

/** Every table of the period, one at a time: first what it tells, then by what. */
export function Tables({ figures }: { readonly figures: Figures }) {
  const t = useWords(tableWords)
  const [table, setTable] = useState('overview')
  const [subject = '', by = ''] = table.split('-by-')
  const subjects = [...new Set(tableNames.map((name) => name.split('-by-')[0] ?? name))]
  const ways = tableNames.filter((name) => name.startsWith(`${subject}-by-`))
  const say = (key: string) => (isWord(key) ? t(key) : key)
  const title = by === '' ? say(subject) : `${say(subject)} ${say(by)}`
  return (
    <section className={styles.tables} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{t('hint')}</p>
      <div className={styles.row}>
        {subjects.map((name) => (
          <TouchButton
            key={name}
            kind='chip'
            pressed={name === subject}
            onPress={() => setTable(tableNames.find((one) => one.startsWith(name)) ?? name)}
          >
            {say(name)}
          </TouchButton>
        ))}
      </div>
      {ways.length > 0 && (
        <div className={styles.row}>
          {ways.map((name) => (
            <TouchButton
              key={name}
              kind='chip'
              className={styles.way ?? ''}
              pressed={name === table}
              onPress={() => setTable(name)}
            >
              {say(name.split('-by-')[1] ?? name)}
            </TouchButton>
          ))}
        </div>
      )}
      {isTableName(table) && <FiguresTable key={table} figures={figures} table={table} title={title} />}
    </section>
  )
}

function isWord(key: string): key is keyof typeof tableWords {
  return Object.hasOwn(tableWords, key)
}
