import { inLanguage, type Language, type Text } from '../../language.ts'
import type { Notice, NoticeCatalogue, NoticeItem } from '../../notice.ts'
import { wordsIn } from '../words/table.ts'
import { dateIn } from '../words/times.ts'
import { Bilingual } from './Bilingual.tsx'
import styles from './NoticePaper.module.css'
import { noticeWords } from './notice-words.ts'

interface NoticePaperProps {
  readonly notice: Notice
  readonly catalogue: NoticeCatalogue
  readonly languages: readonly Language[]
}

/** The notice as it is handed over: from the office, on a date, in the visitor's language beside Mandarin. Nobody's name. */
export function NoticePaper({ notice, catalogue, languages }: NoticePaperProps) {
  const { texts, office } = catalogue
  const phone = office.phone
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <p className={styles.office}>
          <Bilingual languages={languages} say={(one) => inLanguage(office.name, one)} />
        </p>
        <h1>
          <Bilingual languages={languages} say={(one) => wordsIn(noticeWords, one)('title')} />
        </h1>
        <p className={styles.date}>
          <Bilingual
            languages={languages}
            say={(one) => wordsIn(noticeWords, one)('madeOn', { date: dateIn(notice.day, one) })}
          />
        </p>
      </header>
      <p className={styles.opening}>
        <Bilingual languages={languages} say={(one) => inLanguage(texts.opening, one)} />
      </p>
      {notice.items.map((item) => (
        <Item key={item.matter} item={item} catalogue={catalogue} languages={languages} />
      ))}
      <p>
        <Bilingual languages={languages} say={(one) => inLanguage(texts.closing, one)} />
      </p>
      <footer className={styles.foot}>
        <p>
          <Bilingual languages={languages} say={(one) => inLanguage(texts.contact, one)} />
          {phone && <Bilingual languages={languages} say={(one) => wordsIn(noticeWords, one)('phone', { phone })} />}
        </p>
      </footer>
    </article>
  )
}

interface ItemProps extends Omit<NoticePaperProps, 'notice'> {
  readonly item: NoticeItem
}

/** A matter the office has no more, or a document of an older list, is left out rather than guessed at. */
function Item({ item, catalogue, languages }: ItemProps) {
  const matter = catalogue.matters.find(({ id }) => id === item.matter)
  if (!matter) return null
  const missing = item.documents.flatMap((place) => matter.documents[place] ?? [])
  const word = (key: 'bring' | 'fee' | 'procedure' | 'complete') => (one: Language) => wordsIn(noticeWords, one)(key)
  return (
    <section className={styles.item}>
      <h2>
        <Bilingual languages={languages} say={(one) => inLanguage(matter.name, one)} />
      </h2>
      <h3>
        <Bilingual languages={languages} say={word(missing.length > 0 ? 'bring' : 'complete')} />
      </h3>
      <ol>
        {missing.map(({ name, howToGet }) => (
          <li key={name['zh-TW']}>
            <strong>
              <Bilingual languages={languages} say={(one) => inLanguage(name, one)} />
            </strong>
            <p>
              <Bilingual languages={languages} say={known(howToGet)} />
            </p>
          </li>
        ))}
      </ol>
      <dl>
        {(['fee', 'procedure'] as const).map((key) => (
          <div key={key}>
            <dt>
              <Bilingual languages={languages} say={word(key)} />
            </dt>
            <dd>
              <Bilingual languages={languages} say={known(matter[key])} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What the office does not say in its data is said by its people. */
function known(text: Text | null): (language: Language) => string {
  return (language) => (text ? inLanguage(text, language) : wordsIn(noticeWords, language)('askDesk'))
}
