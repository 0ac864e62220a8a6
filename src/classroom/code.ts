/** Letters and digits that are not taken for one another on a projector. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
/** 31 to the 8th, some 850,000 million: nobody walks that by trying. */
const length = 8

/** A session's code from random bytes, of which it takes eight or a few more; undefined where they do not suffice. */
export function codeFrom(bytes: Uint8Array): string | undefined {
  // What does not divide evenly is left out, so that no sign is likelier than another.
  const even = 256 - (256 % signs.length)
  const code = [...bytes].filter((byte) => byte < even).slice(0, length)
  return code.length < length ? undefined : code.map((byte) => signs[byte % signs.length]).join('')
}

/** What somebody typed, as a code: case, spaces and dashes do not matter. Undefined if it cannot be one. */
export function parseCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]+/g, '')
  return code.length === length && [...code].every((sign) => signs.includes(sign)) ? code : undefined
}

/** A code as it is read aloud: `KTRW 7PQA`. */
export const codeText = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
