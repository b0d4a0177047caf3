import { lazy } from 'react'

/** Fetched when somebody presses the button: most visitors have no code to show. */
export const LazyCamera = lazy(() => import('./Camera.tsx'))
