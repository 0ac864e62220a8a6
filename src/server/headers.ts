import type { MiddlewareHandler } from 'hono'

/** The final policy, in force from the first day. Nothing is loaded from elsewhere, nothing is inline. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * On every answer. No Strict-Transport-Security: a class is served on plain http in a local network, and a browser
 * that once saw that header would refuse it there.
 */
const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Browsers heed it at trustworthy origins only, and complain of it at a room's plain http address. */
const openerPolicy = ['Cross-Origin-Opener-Policy', 'same-origin'] as const
const trustworthy = /^(https:\/\/|http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/]|$))/

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  if (trustworthy.test(c.req.url)) c.res.headers.set(...openerPolicy)
}
