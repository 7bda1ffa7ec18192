// SPDX-License-Identifier: MulanPSL-2.0
import type { Context, MiddlewareHandler } from 'hono'
import { HttpFault } from './fault.ts'

/** How the server is reached from outside: `secure` by https. */
export interface Outside {
  secure: boolean
}

// Styles are written into the page by antd as it runs, so they may stand inline; scripts may not.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer; nothing under /api is ever kept by a cache. */
export const headers = ({ secure }: Outside): MiddlewareHandler => async (c, next) => {
  await next()
  c.header('content-security-policy', contentSecurityPolicy)
  c.header('x-content-type-options', 'nosniff')
  c.header('x-frame-options', 'DENY')
  c.header('referrer-policy', 'same-origin')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
  c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  if (secure) c.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
  if (c.req.path.startsWith('/api')) c.header('cache-control', 'no-store')
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Nothing is changed at the word of a page from elsewhere. Browsers send Sec-Fetch-Site, older ones Origin, with everything that
 * can change something; who sends neither is no browser and carries nobody's cookie against his will.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (!harmless.has(c.req.method) && !fromHere(c)) throw new HttpFault(403, '这个请求来自别的网站，没有办理；请回到本系统的页面上操作')
  await next()
}

function fromHere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host)
}
