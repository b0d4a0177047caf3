import { createServer, type Socket } from 'node:net'

/** Nothing but the kernel: whatever one socket says, all the others hear. node fan-out-process.ts <bytes> */
const bytes = Buffer.alloc(Number(process.argv[2]), 1)
const hearers = new Set<Socket>()
const server = createServer((socket) => {
  socket.setNoDelay(true)
  hearers.add(socket)
  socket.on('error', () => hearers.delete(socket))
  socket.on('data', () => {
    for (const hearer of hearers) if (hearer !== socket) hearer.write(bytes)
  })
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.once('disconnect', () => process.exit())
