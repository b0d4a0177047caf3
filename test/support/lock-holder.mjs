/** Another program that holds the write lock of the database until its input ends: node lock-holder.mjs <file> */
import Sqlite from 'better-sqlite3'

const [, , file = ''] = process.argv
const database = new Sqlite(file)
database.exec('begin immediate')
console.log('held')
process.stdin.resume().once('end', () => {
  database.exec('commit')
  database.close()
})
