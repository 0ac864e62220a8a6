import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { graph, script, siteFolder, sound } from './siteFolder.ts'

const folders = siteFolder()
const app = createApp(folders)
const main = '/assets/main-a1B2c3D4.js'
const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

describe('caching', () => {
  test.each([
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/art/index.json', 'no-cache'],
    ['/assets/logo.svg', 'no-cache'],
    [main, 'public, max-age=31536000, immutable'],
    ['/stories/field.0123456789ab.json', 'public, max-age=31536000, immutable'],
    ['/stories/field.0123456789abcdef.graph', 'public, max-age=31536000, immutable'],
  ])('%s: %s', async (path, expected) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe(expected)
  })

  test('what the client has is not sent again, in the encoding it has', async () => {
    for (const accept of ['identity', 'gzip', 'br']) {
      const first = await get(main, { 'Accept-Encoding': accept })
      const etag = first.headers.get('ETag') ?? ''
      const again = await get(main, { 'Accept-Encoding': accept, 'If-None-Match': `"other", W/${etag}` })
      expect(again.status).toBe(304)
      expect(again.headers.get('ETag')).toBe(etag)
      expect(again.headers.get('Vary')).toBe('Accept-Encoding')
      expect(await again.text()).toBe('')
    }
    expect((await get(main, { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('a page that was built anew is seen', async () => {
    const { site } = siteFolder()
    const fresh = createApp({ site })
    const before = await fresh.request('/')
    writeFileSync(join(site, 'index.html'), 'new')
    utimesSync(join(site, 'index.html'), 1, 1)
    const after = await fresh.request('/', { headers: { 'If-None-Match': before.headers.get('ETag') ?? '' } })
    expect(await after.text()).toBe('new')
    rmSync(join(site, 'index.html'))
    expect((await fresh.request('/')).status).toBe(503)
  })
})

describe('encoding', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['br;q=0, gzip;q=0', null],
    ['', null],
  ])('%s gives %s', async (accept, expected) => {
    const answer = await get(main, { 'Accept-Encoding': accept })
    expect(answer.headers.get('Content-Encoding')).toBe(expected)
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
    const bytes = await bytesOf(answer)
    expect(answer.headers.get('Content-Length')).toBe(String(bytes.length))
    const plain = expected === 'br' ? brotliDecompressSync(bytes) : expected === 'gzip' ? gunzipSync(bytes) : bytes
    expect(Buffer.from(plain).toString()).toBe(script)
  })

  test('each encoding has its own strong tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (accept) =>
        (await get(main, { 'Accept-Encoding': accept })).headers.get('ETag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
  })

  test('a story graph is sent encoded, and byte by byte as it is', async () => {
    const answer = await get('/stories/field.0123456789abcdef.graph', { 'Accept-Encoding': 'br' })
    expect(answer.headers.get('Content-Encoding')).toBe('br')
    expect(answer.headers.get('Content-Security-Policy')).toContain("worker-src 'self'")
    expect(new Uint8Array(brotliDecompressSync(await bytesOf(answer)))).toEqual(graph)
  })

  test('sounds, pictures and small files are sent as they are', async () => {
    for (const path of ['/sounds/wind.ogg', '/']) {
      const { headers } = await get(path, { 'Accept-Encoding': 'br' })
      expect(headers.get('Content-Encoding')).toBeNull()
      expect(headers.get('Vary')).toBeNull()
    }
  })
})

describe('types', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    [main, 'text/javascript; charset=utf-8'],
    ['/stories/field.0123456789ab.json', 'application/json'],
    ['/stories/field.0123456789abcdef.graph', 'application/vnd.second-look.graph'],
    ['/assets/logo.svg', 'image/svg+xml; charset=utf-8'],
    ['/sounds/wind.ogg', 'audio/ogg'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers.get('Content-Type')).toBe(type)
  })
})

describe('parts', () => {
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=100-199', 100, 199],
    ['bytes=2900-', 2900, 2999],
    ['bytes=2900-9999', 2900, 2999],
    ['bytes=-10', 2990, 2999],
    ['bytes=-9999', 0, 2999],
  ])('%s', async (range, start, end) => {
    const answer = await get('/sounds/wind.ogg', { Range: range, 'Accept-Encoding': 'br' })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('Content-Range')).toBe(`bytes ${start}-${end}/3000`)
    expect(await bytesOf(answer)).toEqual(sound.slice(start, end + 1))
  })

  test('a part of a script is one of its plain bytes', async () => {
    const answer = await get(main, { Range: 'bytes=0-6', 'Accept-Encoding': 'br' })
    expect(answer.headers.get('Content-Encoding')).toBeNull()
    expect(await answer.text()).toBe('console')
  })

  test.each(['bytes=3000-', 'bytes=-0'])('%s is outside', async (range) => {
    const answer = await get('/sounds/wind.ogg', { Range: range })
    expect(answer.status).toBe(416)
    expect(answer.headers.get('Content-Range')).toBe('bytes */3000')
  })

  test.each(['bytes=9-3', 'lines=1-2', 'bytes=0-1,5-6', 'bytes=-', 'bytes'])('%s is ignored', async (range) => {
    expect((await get('/sounds/wind.ogg', { Range: range })).status).toBe(200)
  })

  test('If-Range: the rest of the same file, or all of a new one', async () => {
    const etag = (await get('/sounds/wind.ogg')).headers.get('ETag') ?? ''
    expect((await get('/sounds/wind.ogg', { Range: 'bytes=5-', 'If-Range': etag })).status).toBe(206)
    expect((await get('/sounds/wind.ogg', { Range: 'bytes=5-', 'If-Range': '"old"' })).status).toBe(200)
  })
})

test('HEAD says what GET would, without the body', async () => {
  for (const accept of ['identity', 'br']) {
    const headers = { 'Accept-Encoding': accept }
    const head = await app.request(main, { method: 'HEAD', headers })
    const whole = await app.request(main, { headers })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect([...head.headers]).toEqual([...whole.headers])
  }
})
