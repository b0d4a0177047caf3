import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'

/** Sockets and nothing behind them: whoever asks is answered at once. What no server on socket.io can be faster than. */
const http = createServer()
const io = new Server(http, { transports: ['websocket'], serveClient: false })
io.on('connection', (socket) => {
  socket.emit('view', {})
  socket.on('act', (_id: unknown, _command: unknown, answer: (answer: unknown) => void) => answer({ ok: true }))
})
http.listen(0, '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo
  process.send?.({ address: `http://127.0.0.1:${port}` })
})
process.once('disconnect', () => process.exit())
