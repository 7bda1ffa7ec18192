// SPDX-License-Identifier: MulanPSL-2.0
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { handlers } from '../handlers/handlers.ts'
import type { Installation } from '../installation.ts'
import { answerOf, notFound } from './fault.ts'
import { openapi } from './openapi.ts'
import { bindOperations } from './operations.ts'
import { headers, sameOrigin } from './security.ts'
import { serveWeb } from './web-files.ts'

export interface AppOptions {
  /** Reached by https: cookies are bound to it, and browsers are told to stay with it. */
  secure?: boolean
  /** The address somebody asks from; unknown in a test without a network. */
  addressOf?(c: Context): string
  /** Where lines for the person who runs the server go. */
  report?(line: string): void
  /** Routes of the machine's own administrator. */
  machine?(app: Hono): void
  webDirectory?: string
}

/** The whole server as one function from request to response. */
export function createApp(installation: Installation, options: AppOptions = {}): Hono {
  const { secure = false, addressOf = () => '', report = line => console.error(line) } = options
  const app = new Hono()
  app.onError((error, c) => {
    const { status, body, retryAfter } = answerOf(error, report)
    if (retryAfter !== undefined) {
      // The list of towns may have been asked for while the database was away, and must not stay refused.
      installation.store.townsChanged()
      c.header('retry-after', String(retryAfter))
    }
    return c.json(body, status)
  })
  app.use('*', headers({ secure }))
  app.use('/api/*', sameOrigin)
  app.use('/api/towns/*', compress())
  bindOperations(app, { installation, handlers, secure, addressOf })
  app.get('/openapi.json', c => c.json(openapi()))
  options.machine?.(app)
  app.all('/api/*', c => {
    throw notFound(`没有 ${c.req.method} ${c.req.path} 这个接口，全部接口见 /openapi.json`)
  })
  serveWeb(app, options.webDirectory)
  return app
}
