import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A numeric case: for these inputs this is expected, give or take. */
const Figure = z.union([z.number(), z.null()])
const Figures = z.record(z.string(), Figure)

export const Row = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  inputs: z.record(z.string(), z.unknown()),
  /** One figure or several by name. What cannot be compared belongs to kinds of a later issue. */
  expected: z.union([Figure, Figures, z.unknown()]).refine((value) => value !== undefined, 'is missing'),
  /** The largest absolute difference allowed, for all figures or by their names. */
  tolerance: z.union([z.number().min(0), z.record(z.string(), z.number().min(0))]),
  /** What a simulation, which has chance in it, may differ by. */
  simTolerance: z.union([z.number().min(0), z.record(z.string(), z.number().min(0))]).optional(),
  source: z.string().optional(),
})
export type Row = z.infer<typeof Row>
export type Tolerance = Row['tolerance']

export class WrongFile extends Error {}

const faultsSaid = 20

/** @throws WrongFile that names the file and every fault in it */
export function rowsOf(file: string): readonly Row[] {
  if (!existsSync(file)) throw new WrongFile(`${file}: there is no such file.`)
  const read = z.array(z.unknown()).safeParse(jsonOf(file))
  if (!read.success) throw new WrongFile(`${file}: expected a list of rows, [ { "id": …, "kind": … }, … ].`)
  const faults: string[] = []
  const rows = read.data.flatMap((given, index) => {
    const row = Row.safeParse(given)
    if (row.success) return row.data
    for (const { path, message } of row.error.issues)
      faults.push(`  ${rowName(given, index)}: ${[...path, message].join(' ')}`)
    return []
  })
  for (const id of repeated(rows.map((row) => row.id))) faults.push(`  two rows have the id ${id}`)
  if (faults.length > 0) throw new WrongFile(said(file, faults))
  return rows
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongFile(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function rowName(given: unknown, index: number): string {
  const id = z.object({ id: z.string() }).safeParse(given)
  return id.success ? `row ${index + 1} (${id.data.id})` : `row ${index + 1}`
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function said(file: string, faults: readonly string[]): string {
  const more = faults.length > faultsSaid ? [`  … and ${faults.length - faultsSaid} more`] : []
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
  return [`${file} has ${count}; no row was run.`, ...faults.slice(0, faultsSaid), ...more].join('\n')
}
