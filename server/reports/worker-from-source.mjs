import { register } from 'tsx/esm/api'

// Node 20 reads no TypeScript by itself, and a worker does not inherit what a test runner does about it.
register()
await import('./worker.ts')
