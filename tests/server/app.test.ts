import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { siteFolder } from './siteFolder.ts'

const folders = siteFolder()
const app = createApp(folders)

describe('every answer', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'"

  test.each(['/', '/assets/main-a1B2c3D4.js', '/healthz', '/api/none', '/none'])('%s has the headers', async (path) => {
    const { headers } = await app.request(path)
    expect(headers.get('Content-Security-Policy')).toBe(policy)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('Permissions-Policy')).toContain('camera=()')
    expect(headers.get('Strict-Transport-Security')).toBeNull()
  })

  test.each([
    ['http://localhost:3000/', 'same-origin'],
    ['http://127.0.0.1:3000/', 'same-origin'],
    ['https://class.example/', 'same-origin'],
    ['http://192.168.1.7:3000/', null],
    ['http://localhost.example/', null],
  ])('at %s says what the browser heeds there', async (url, opener) => {
    expect((await app.request(url)).headers.get('Cross-Origin-Opener-Policy')).toBe(opener)
  })
})

describe('health', () => {
  test('answers, and is ready once there is a page', async () => {
    expect((await app.request('/healthz')).status).toBe(200)
    expect((await app.request('/readyz')).status).toBe(200)
  })

  test('without a built site it is healthy, not ready, and says why', async () => {
    const bare = createApp({ site: `${folders.site}/none` })
    expect((await bare.request('/healthz')).status).toBe(200)
    const ready = await bare.request('/readyz')
    expect(ready.status).toBe(503)
    expect(ready.headers.get('Retry-After')).toBe('1')
    expect(await ready.json()).toEqual({ error: { code: 'not-ready', message: expect.stringContaining('npm start') } })
    const page = await bare.request('/')
    expect(page.status).toBe(503)
    expect(await page.text()).toContain('npm start')
  })
})

describe('what is not there', () => {
  test.each(['/api', '/api/', '/api/sessions/none'])('%s is JSON', async (path) => {
    const answer = await app.request(path, { method: 'POST' })
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ error: { code: 'not-found', message: expect.any(String) } })
  })

  test('elsewhere it is a page, and is not kept', async () => {
    const answer = await app.request('/none')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.text()).toContain('There is nothing at this address.')
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/art/../../secret.txt',
    '/art/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/.hidden',
    '/%00',
    '/%',
    '/assets',
    '/assets/',
    '/index.html/',
    '/index.html::$DATA',
    '/c:%5csecret.txt',
  ])('%s is nowhere', async (path) => {
    const answer = await app.request(`http://localhost${path}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('not for you')
  })
})

test.each(['/', '/assets/logo.svg', '/healthz', '/readyz'])('%s cannot be written', async (path) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await app.request(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('Allow')).toBe('GET, HEAD')
  }
})
