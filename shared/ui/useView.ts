import { useSyncExternalStore } from 'react'
import type { ScreenName } from '../contract.ts'
import type { View } from '../views.ts'
import { latestNews, type News, subscribe } from './connection.ts'

/** The view of one screen. */
export type ViewOf<S extends ScreenName> = Extract<View, { readonly screen: S }>

/** The last frame, whether the line is up, and when it was last heard from. */
export function useView(): News {
  return useSyncExternalStore(subscribe, latestNews)
}

export function isViewOf<S extends ScreenName>(screen: S, view: View): view is ViewOf<S> {
  return view.screen === screen
}
