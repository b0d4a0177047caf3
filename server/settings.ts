import { z } from 'zod'

/** What the environment says, each with a default. */
const Settings = z.object({
  PORT: z.coerce
    .number('a port number')
    .int('a whole number')
    .min(0, '0 to 65535')
    .max(65_535, '0 to 65535')
    .default(8080),
  HOST: z.string().min(1, 'an address to listen on, for example 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'a web address, for example http://192.168.1.10:8080' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATA_DIR: z.string().min(1, 'a folder').default('data'),
  OFFICE: z.string().min(1, 'longjing-6, nantun-19 or the path of a setup file').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent').default('warn'),
})
export type Settings = z.infer<typeof Settings>

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
