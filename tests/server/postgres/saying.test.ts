import { expect, test } from 'vitest'
import { sayingOf } from '../../../src/server/postgres/saying.ts'

test.each([
  ['Execution of PostgreSQL by a user with administrative permissions is not permitted.', /administrator rights/],
  ['initdb: error: cannot be run as root', /does not run as root/],
  ['FATAL: could not write lock file: No space left on device', /disk is full/],
  ['Error: ENOSPC: no space left', /disk is full/],
  ['FATAL:  database files are incompatible with server', /another version of PostgreSQL/],
  ['Error: spawn postgres EACCES', /SECOND_LOOK_DATA/],
  ['Error: EEXIST: file already exists, mkdir', /is a file/],
  [
    '2026 UTC [1] LOG: starting\n2026 UTC [1] FATAL:  no such thing',
    /^The private database did not start: no such thing\.$/,
  ],
  ['', /^The private database did not start\.$/],
])('%s', (said, sentence) => expect(sayingOf(said)).toMatch(sentence))
