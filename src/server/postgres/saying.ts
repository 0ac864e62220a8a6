/** What PostgreSQL's programs say when they do not start, as a sentence for a person. */
export function sayingOf(said: string): string {
  if (/administrative permissions/i.test(said))
    return 'The private database does not run with administrator rights. Start Second Look from an ordinary window.'
  if (/cannot be run as root/i.test(said))
    return 'The private database does not run as root. Start Second Look as another user.'
  if (/No space left on device|ENOSPC/i.test(said)) return 'The private database did not start: the disk is full.'
  if (/incompatible with server|initialized by PostgreSQL version/i.test(said))
    return 'The data folder was made by another version of PostgreSQL. Move it away, or use the version that made it.'
  if (/Permission denied|EACCES|EPERM|EROFS/i.test(said))
    return 'The private database may not use its data folder. Name another one with SECOND_LOOK_DATA.'
  if (/ENOTDIR|EEXIST/.test(said)) return 'The data folder is a file. Name another one with SECOND_LOOK_DATA.'
  const line = said
    .split('\n')
    .findLast((text) => /FATAL|error/i.test(text))
    ?.replace(/^.*(FATAL|error):\s*/i, '')
  return `The private database did not start${line ? `: ${line.trim()}` : ''}.`
}
