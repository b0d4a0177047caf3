import { useEffect } from 'react'
import { holdReload } from './build.ts'

/** While true, a new program waits: nobody loses a half-made choice to an update. */
export function useBusy(isBusy: boolean): void {
  useEffect(() => (isBusy ? holdReload() : undefined), [isBusy])
}
