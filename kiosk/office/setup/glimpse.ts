/** What a chosen file seems to hold; whether it is sound is for the office to say. */
export type Glimpse =
  | { readonly isJson: false; readonly why: string }
  | {
      readonly isJson: true
      readonly office: string | null
      readonly counters: number
      readonly lanes: number
      readonly matters: number
    }

export function glimpseOf(text: string): Glimpse {
  try {
    const value: unknown = JSON.parse(text)
    return {
      isJson: true,
      office: nameIn(value),
      counters: lengthOf(value, 'counters'),
      lanes: lengthOf(value, 'lanes'),
      matters: lengthOf(value, 'matters'),
    }
  } catch (error) {
    return { isJson: false, why: error instanceof Error ? error.message : String(error) }
  }
}

function nameIn(value: unknown): string | null {
  const name = partOf(partOf(partOf(value, 'office'), 'short'), 'zh-TW')
  return typeof name === 'string' ? name : null
}

function lengthOf(value: unknown, part: string): number {
  const list = partOf(value, part)
  return Array.isArray(list) ? list.length : 0
}

function partOf(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
}
