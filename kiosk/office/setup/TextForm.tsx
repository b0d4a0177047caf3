import type { Language, Text } from '../../../shared/language.ts'
import { languageNames } from '../../../shared/ui/words/languages.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { Field } from '../Field.tsx'
import styles from './TextForm.module.css'
import { setupWords } from './words.ts'

interface TextFormProps {
  readonly label: string
  readonly languages: readonly Language[]
  readonly text: Text
  readonly long?: boolean
  readonly onChange: (text: Text) => void
}

/** Words in Mandarin, and a fold with the other languages of the office. */
export function TextForm({ label, languages, text, long = false, onChange }: TextFormProps) {
  const t = useWords(setupWords)
  const others = languages.filter((language) => language !== 'zh-TW')
  const write = (language: Language, words: string) => onChange(withWords(text, language, words))
  return (
    <div className={styles.text}>
      <Writing
        label={label}
        long={long}
        lang='zh-TW'
        value={text['zh-TW']}
        onChange={(words) => write('zh-TW', words)}
      />
      <details>
        <summary>{t('otherLanguages')}</summary>
        <div className={styles.others}>
          {others.map((language) => (
            <Writing
              key={language}
              label={languageNames[language]}
              long={long}
              lang={language}
              value={text[language] ?? ''}
              onChange={(words) => write(language, words)}
            />
          ))}
        </div>
      </details>
    </div>
  )
}

interface WritingProps {
  readonly label: string
  readonly long: boolean
  readonly lang: Language
  readonly value: string
  readonly onChange: (words: string) => void
}

function Writing({ label, long, lang, value, onChange }: WritingProps) {
  return (
    <Field label={label}>
      {(its) =>
        long ? (
          <textarea {...its} lang={lang} rows={2} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...its} lang={lang} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  )
}

/** A language without words is left out: its reader then gets English or Mandarin. */
function withWords(text: Text, language: Language, words: string): Text {
  const { [language]: _, ...rest } = text
  const others: Text = { 'zh-TW': text['zh-TW'], ...rest }
  if (language === 'zh-TW') return { ...others, 'zh-TW': words }
  return words === '' ? others : { ...others, [language]: words }
}
