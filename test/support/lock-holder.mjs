/** Another program that holds the write lock of the database: node lock-holder.mjs <file> <milliseconds> */
import Sqlite from 'better-sqlite3'

const [, , file = '', milliseconds = '1000'] = process.argv
const database = new Sqlite(file)
database.exec('begin immediate')
console.log('held')
setTimeout(() => {
  database.exec('commit')
  database.close()
}, Number(milliseconds))
