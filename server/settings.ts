import { z } from 'zod'

/** What the environment says, each with a default. */
const Settings = z.object({
  PORT: z
    .string()
    .regex(/^-?[\d.]+$/, 'a port number')
    .transform(Number)
    .pipe(z.int('a whole number').min(0, '0 to 65535').max(65_535, '0 to 65535'))
    .default(8080),
  HOST: z.string().min(1, 'an address to listen on, for example 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'a web address, for example http://192.168.1.10:8080' })
    .refine(isRoot, 'a web address without a path, because every screen has its own: http://192.168.1.10:8080')
    .transform((address) => new URL(address).origin)
    .optional(),
  DATA_DIR: z.string().min(1, 'a folder').default('data'),
  OFFICE: z.string().min(1, 'longjing-6, nantun-19 or the path of a setup file').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent').default('warn'),
})
export type Settings = z.infer<typeof Settings>

/** What is no address at all is complained about already. */
function isRoot(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { pathname, search, hash, username } = new URL(address)
  return /^\/*$/.test(pathname) && search + hash + username === ''
}

export class WrongSetting extends Error {}

/** @throws WrongSetting naming each wrong value and what was expected */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Settings.safeParse(filled)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.')}="${environment[String(path[0])] ?? ''}": expected ${message}`,
  )
  throw new WrongSetting(faults.join('\n'))
}
