import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { type Catalogue, catalogueOf } from '../shared/catalogue.ts'
import type { Setup } from '../shared/setup.ts'

/** The catalogue of a setup as it goes over the wire, made once and named by what is in it. */
export interface Named {
  readonly key: string
  readonly catalogue: Catalogue
  readonly plain: Buffer
  readonly br: Buffer
  readonly gzip: Buffer
}

export interface Catalogues {
  of(setup: Setup): Named
}

export function openCatalogues(): Catalogues {
  const known = new WeakMap<Setup, Named>()
  return {
    of(setup) {
      const named = known.get(setup) ?? nameIt(setup)
      known.set(setup, named)
      return named
    },
  }
}

function nameIt(setup: Setup): Named {
  const key = createHash('sha256').update(JSON.stringify(setup)).digest('base64url').slice(0, 12)
  const catalogue = catalogueOf(setup, key)
  const plain = Buffer.from(JSON.stringify(catalogue))
  return { key, catalogue, plain, br: brotliCompressSync(plain, { params: quick }), gzip: gzipSync(plain) }
}

/** The best quality would hold every socket for a tenth of a second, to save one kilobyte. */
const quick = { [constants.BROTLI_PARAM_QUALITY]: 6 }
