import { describe, expect, test } from 'vitest'
import { addressOf, urlOf } from '../../src/server/address.ts'

describe('addressOf', () => {
  test('the usual one', () => {
    expect(addressOf({})).toEqual({ host: '127.0.0.1', port: 3000, fixed: false })
    expect(addressOf({ PORT: '', HOST: '' })).toEqual({ host: '127.0.0.1', port: 3000, fixed: false })
  })

  test('as asked for', () => {
    expect(addressOf({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ host: '0.0.0.0', port: 8080, fixed: true })
  })

  test.each(['x', '-1', '65536', '3000.5', '0x10'])('PORT=%s is refused', (port) => {
    expect(() => addressOf({ PORT: port })).toThrow(`not "${port}"`)
  })
})

test.each([
  ['127.0.0.1', 'http://localhost:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['192.168.1.5', 'http://192.168.1.5:3000'],
  ['fd00::5', 'http://[fd00::5]:3000'],
])('urlOf %s', (host, url) => {
  expect(urlOf(host, 3000)).toBe(url)
})

test('--lan is every interface, HOST stands over it, and other words are refused', () => {
  expect(addressOf({}, ['--lan']).host).toBe('0.0.0.0')
  expect(addressOf({ HOST: '10.0.0.5' }, ['--lan']).host).toBe('10.0.0.5')
  expect(() => addressOf({}, ['--land'])).toThrow('npm start knows "--lan", not "--land".')
})
