/**
 * Loaded before the server to break its word: it answers at once, and the disk hears of it some time later. The
 * torture must catch this, else it proves nothing.
 */
import Sqlite from 'better-sqlite3'

const lateness = 40
const { prepare } = Sqlite.prototype

Sqlite.prototype.prepare = function late(sql) {
  const statement = prepare.call(this, sql)
  const run = () => statement.run()
  if (sql === 'begin immediate') return { run: () => this.inTransaction || run() }
  if (sql === 'commit') return { run: () => setTimeout(() => this.inTransaction && run(), lateness) }
  return statement
}
