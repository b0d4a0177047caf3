import 'virtual:fonts.css'
import '../theme.css'
import '../base.css'
import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Catalogue } from '../../catalogue.ts'
import type { ScreenName } from '../../contract.ts'
import type { View } from '../../views.ts'
import { openConnection } from '../connection.ts'
import { fetchLettersAhead } from '../letters-ahead.ts'
import { CatalogueContext, useFetchedCatalogue } from '../useCatalogue.ts'
import { useDrawable } from '../useDrawable.ts'
import { beginLanguage } from '../useLanguage.ts'
import { isViewOf, useView, type ViewOf } from '../useView.ts'
import { Gone } from './Gone.tsx'
import { Loading } from './Loading.tsx'
import { Pairing } from './Pairing.tsx'

/** A screen is a function of one view, and of the office's names. */
export type ScreenOf<S extends ScreenName> = ComponentType<{
  readonly view: ViewOf<S>
  readonly catalogue: Catalogue
}>

/** Shows a view that is not the screen's own. null: it has nothing to say about this view either. */
export type Gate = ComponentType<{ readonly view: View }>

/** Starts a page: one connection, one screen. */
export function mount<S extends ScreenName>(screen: S, Content: ScreenOf<S>, SignInGate: Gate = Loading): void {
  document.documentElement.dataset.place = places[screen]
  beginLanguage(screen)
  openConnection(screen)
  // A phone has letters of its own, and its data cost its owner money.
  if (places[screen] !== 'phone') fetchLettersAhead()
  const root = document.getElementById('screen')
  if (!root) throw new Error('the page has no element "screen"')
  createRoot(root).render(
    <StrictMode>
      <Page screen={screen} Content={Content} SignInGate={SignInGate} />
    </StrictMode>,
  )
}

type Place = 'tablet' | 'phone' | 'desk' | 'staff' | 'wall'
const places: Readonly<Record<ScreenName, Place>> = {
  ticket: 'tablet',
  rate: 'tablet',
  mine: 'phone',
  open: 'phone',
  console: 'staff',
  desk: 'desk',
  office: 'staff',
  dashboard: 'staff',
  board: 'wall',
  sign: 'wall',
}

interface PageProps<S extends ScreenName> {
  readonly screen: S
  readonly Content: ScreenOf<S>
  readonly SignInGate: Gate
}

function Page<S extends ScreenName>({ screen, Content, SignInGate }: PageProps<S>) {
  const view = useView().frame?.view
  const catalogue = useFetchedCatalogue(view && 'catalogue' in view ? view.catalogue : null)
  useDrawable(catalogue)
  useDrawable(view ?? null)
  if (!view) return <Loading />
  if (view.screen === 'pairing') return <Pairing view={view} />
  if (view.screen === 'gone') return <Gone />
  if (!isViewOf(screen, view)) return <SignInGate view={view} />
  if (!catalogue) return <Loading />
  return (
    <CatalogueContext value={catalogue}>
      <Content view={view} catalogue={catalogue} />
    </CatalogueContext>
  )
}
