import { describe, expect, it } from 'vitest'
import { handOverAddress, joinAddress, parseTeachAddress, screenRoute } from '../../../src/teach/link/addresses.ts'
import { reachable } from '../../../src/teach/link/reachable.ts'

const own = { code: 'KTRW7PQA', hostKey: 'host-key', screenKey: 'screen-key', made: 0 }

describe('addresses of a session', () => {
  it('hold keys behind the # only', () => {
    for (const address of [handOverAddress('http://here', own), screenRoute(own)]) {
      expect(address.split('#')[0]).not.toContain('key')
    }
    expect(joinAddress('http://here', own.code)).not.toContain('key')
  })

  it('hand over what they were made of', () => {
    const [, rest = ''] = handOverAddress('http://here', own).split('#/teach/')
    expect(parseTeachAddress(rest)).toEqual({ code: own.code, hostKey: own.hostKey, screenKey: own.screenKey })
    expect(parseTeachAddress('ktrw7pqa')).toEqual({ code: own.code })
    expect(parseTeachAddress('nonsense')).toBeUndefined()
  })
})

describe('where a phone reaches the server', () => {
  const addresses = ['http://192.168.1.7:3000', 'http://10.0.0.4:3000']
  it.each([
    ['http://localhost:3000', true, addresses],
    ['http://localhost:3000', false, []],
    ['http://127.0.0.1:3000', false, []],
    ['http://[::1]:3000', false, []],
    ['http://10.0.0.4:3000', true, ['http://10.0.0.4:3000', 'http://192.168.1.7:3000']],
    ['https://academy.example', false, ['https://academy.example']],
  ])('%s, other devices answered %s: %j', (origin, lan, found) =>
    expect(reachable({ addresses, lan }, origin)).toEqual(found),
  )
})
