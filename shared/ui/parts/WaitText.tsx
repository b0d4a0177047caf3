import type { NoWait, Wait } from '../../contract.ts'
import { useLanguage } from '../useLanguage.ts'
import { waitIn } from '../words/waits.ts'

/** 「約 18 分，最晚約 30 分」 in the reader's language. */
export function WaitText({ wait }: { readonly wait: Wait | NoWait }) {
  return <>{waitIn(wait, useLanguage().language)}</>
}
