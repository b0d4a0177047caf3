import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { filesBelow } from './files.ts'

/**
 * Puts .br and .gz beside what compresses. Browsers ask for .br only over https; on an office's plain
 * http they get .gz.
 */
export function compressOutput(): Plugin {
  return {
    name: 'compress-output',
    apply: 'build',
    writeBundle({ dir }) {
      for (const file of filesBelow(dir ?? '').filter((name) => /\.(js|css|html|svg|json)$/.test(name))) {
        const content = readFileSync(file)
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${file}.br`, brotliCompressSync(content, brotli(content.length)))
      }
    },
  }
}

function brotli(size: number) {
  return {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: size },
  }
}
