import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { asideWords } from './aside-words.ts'
import { Directory } from './Directory.tsx'
import type { PageProps } from './PageOf.tsx'
import { Sheet } from './Sheet.tsx'
import { secondOf } from './second.ts'

/** Which counter does what. */
export function CountersPage({ view, catalogue, foot }: PageProps) {
  const t = useWords(asideWords)
  const { language } = useLanguage()
  return (
    <Sheet title={t('countersTitle')} second={wordsIn(asideWords, secondOf(language))('countersTitle')} foot={foot()}>
      <Directory catalogue={catalogue} counters={view.counters} />
    </Sheet>
  )
}
