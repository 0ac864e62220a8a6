import { resolve } from 'node:path'
import { privateDatabase } from '../postgres/privateDatabase.ts'
import { type Database, openDatabase } from './database.ts'

/** The database that the environment asks for: DATABASE_URL, else a private one in SECOND_LOOK_DATA or the usual folder. */
export function openTeaching(environment: Readonly<Record<string, string | undefined>>, usual: string): Database {
  const url = environment['DATABASE_URL']
  if (url) {
    const sentence = 'The database that DATABASE_URL names cannot be reached.'
    return openDatabase(async () => ({ connectionString: url }), { sentence })
  }
  const asked = environment['SECOND_LOOK_DATA']
  return privateDatabase(resolve(asked || usual), Boolean(asked))
}
