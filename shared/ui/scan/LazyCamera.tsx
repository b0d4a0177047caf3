import { lazy } from 'react'
import { withWords } from '../words/later.ts'

/** Fetched when somebody presses the button: most visitors have no code to show. */
export const LazyCamera = lazy(() => withWords(import('./Camera.tsx')))
