/**
 * Builds every screen, its words and its fonts:
 *   node node_modules/vite/bin/vite.js build -c kiosk/vite.config.ts
 * Result: .build/screens/, where /kiosk/ticket/ is kiosk/ticket/index.html, everything with a hash in
 * its name is under assets/ (may be cached for ever), and build.json says which build it is.
 *
 * While working on some screens: SCREENS=kiosk/ticket,kiosk/mine builds only these, SCREENS_OUT=.build/mine
 * puts them elsewhere.
 */
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { announceBuild } from './build/announce.ts'
import { compressOutput } from './build/compress.ts'
import { fingerprint } from './build/fingerprint.ts'
import { houseFonts } from './build/fonts.ts'
import { screenPages } from './build/pages.ts'
import { splitWords } from './build/split-words.ts'
import { websocketOnly } from './build/websocket-only.ts'
import { lateLanguages } from './build/word-tables.ts'

const root = path.resolve(import.meta.dirname, '..')
const build = fingerprint(root)
const wanted = process.env.SCREENS?.split(',') ?? []

/** What most screens share, in one file: twenty small ones are longer, each with its own request. */
const parts = { name: 'parts', test: /[\\/]shared[\\/]/, minShareCount: 5 }

export default defineConfig({
  root,
  publicDir: false,
  appType: 'mpa',
  cacheDir: '.build/vite',
  define: { __BUILD__: JSON.stringify(build) },
  plugins: [react(), websocketOnly(), splitWords(root), houseFonts(root), announceBuild(build), compressOutput()],
  build: {
    outDir: process.env.SCREENS_OUT ?? '.build/screens',
    emptyOutDir: true,
    target: 'chrome111',
    // Nothing inline: the pages forbid it to themselves (Content-Security-Policy).
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Whoever starts an office for the first time is no builder of screens: how long each part took is not for them.
      checks: { bundlerTimings: false },
      input: screenPages(root, wanted),
      treeshake: {
        // A page needs the types of the contract, not the schemas; and only the words that it uses.
        manualPureFunctions: ['z', 'words', 'staffWords'],
      },
      output: { codeSplitting: { groups: [...lateLanguages.map(wordsGroup), parts] } },
    },
  },
})

/** One file for each language that is fetched later, instead of one for each table. */
function wordsGroup(language: string) {
  return { name: `words-${language}`, test: new RegExp(`[?&]words=${language}$`) }
}
