import { createHash } from 'node:crypto'
import { type Catalogue, catalogueOf } from '../shared/catalogue.ts'
import type { Setup } from '../shared/setup.ts'

/** The catalogue of a setup, made once and named by what is in it. */
export interface Catalogues {
  of(setup: Setup): Catalogue
}

export function openCatalogues(): Catalogues {
  const known = new WeakMap<Setup, Catalogue>()
  return {
    of(setup) {
      const catalogue = known.get(setup) ?? made(setup)
      known.set(setup, catalogue)
      return catalogue
    },
  }
}

function made(setup: Setup): Catalogue {
  const key = createHash('sha256').update(JSON.stringify(setup)).digest('base64url').slice(0, 12)
  return catalogueOf(setup, key)
}
