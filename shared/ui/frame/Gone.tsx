import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/table.ts'
import { Notice } from './Notice.tsx'

/** The phone of a visitor whose day at the office is over. */
export function Gone() {
  const t = useWords(frameWords)
  return <Notice title={t('goneTitle')} words={t('goneNext')} />
}
