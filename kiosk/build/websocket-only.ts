import type { Plugin } from 'vite'

/** Leaves out the ways of Socket.IO that no screen uses: the house speaks over a web socket or not at all. */
export function websocketOnly(): Plugin {
  return {
    name: 'websocket-only',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/engine.io-client/build/esm/transports/index.js')
        ? `import { WS } from './websocket.js'\nexport const transports = { websocket: WS }`
        : null,
  }
}
