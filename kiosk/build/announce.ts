import type { Plugin } from 'vite'

/** Leaves the build's name beside the pages, so that the server can tell its screens which one it serves. */
export function announceBuild(build: string): Plugin {
  return {
    name: 'announce-build',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build.json', source: JSON.stringify({ build }) })
    },
  }
}
