import pino, { type Logger } from 'pino'

export type Log = Logger

/** One line of JSON for each thing worth knowing. No names, no numbers of tickets, no addresses. */
export function openLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
