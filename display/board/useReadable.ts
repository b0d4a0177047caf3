import { useEffect, useState } from 'react'
import type { Language } from '../../shared/language.ts'
import { fetchWords, hasWords } from '../../shared/ui/words/later.ts'

/** Of these languages, those whose words this screen has; it fetches the others, and tries again when it fails. */
export function useReadable(languages: readonly Language[]): readonly Language[] {
  const [attempt, setAttempt] = useState(0)
  const absent = languages.filter((language) => !hasWords(language))
  const wanted = absent.join(' ')
  useEffect(() => {
    if (wanted === '') return
    let timer = 0
    const again = () => setAttempt(attempt + 1)
    const later = () => {
      timer = window.setTimeout(again, patience)
    }
    Promise.all(absentOf(wanted).map(fetchWords)).then(again, later)
    return () => window.clearTimeout(timer)
  }, [wanted, attempt])
  return languages.filter((language) => !absent.includes(language))
}

const patience = 20_000

function absentOf(wanted: string): Language[] {
  return (['vi', 'id', 'th'] as const).filter((language) => wanted.split(' ').includes(language))
}
