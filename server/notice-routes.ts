import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { Router } from 'express'
import { noticeCatalogueOf } from '../shared/notice.ts'
import type { Setup } from '../shared/setup.ts'
import type { Office } from './office.ts'

/** What one-time notices are made of, for everybody: which notice it is for stays in the address of the phone. */
export function noticeRoutes(office: Office, url: string): Router {
  const router = Router()
  const known = new WeakMap<Setup, Packed>()
  router.get('/notice.json', (request, response) => {
    const { setup } = office.day
    const packed = known.get(setup) ?? packedOf(setup, `${url}/kiosk/notice/`)
    known.set(setup, packed)
    const way = request.acceptsEncodings(['br', 'gzip'])
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }).type('json')
    if (way === 'br' || way === 'gzip') response.set('Content-Encoding', way).send(packed[way])
    else response.send(packed.plain)
  })
  return router
}

interface Packed {
  readonly plain: Buffer
  readonly br: Buffer
  readonly gzip: Buffer
}

function packedOf(setup: Setup, address: string): Packed {
  const plain = Buffer.from(JSON.stringify(noticeCatalogueOf(setup, address)))
  return { plain, br: brotliCompressSync(plain, { params: quick }), gzip: gzipSync(plain) }
}

const quick = { [constants.BROTLI_PARAM_QUALITY]: 6 }
