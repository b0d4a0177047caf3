import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/table.ts'
import { Notice } from './Notice.tsx'

/** Until the first view has come. */
export function Loading() {
  const t = useWords(frameWords)
  return <Notice title={t('loading')} tone='coming' />
}
