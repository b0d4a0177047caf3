/** The value of one cookie of a request. */
export function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return null
}

/** Readable by no script, sent to no other site. */
export function setCookie(name: string, value: string, seconds: number, secure: boolean): string {
  const age = `Max-Age=${seconds}`
  return [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', age, ...(secure ? ['Secure'] : [])].join('; ')
}
