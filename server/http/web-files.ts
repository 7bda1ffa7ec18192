// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/** Where the built web lies. */
const builtWeb = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** The built web: its files by name, and its one page for every address that is a page of it. */
export function serveWeb(app: Hono, directory: string = builtWeb): void {
  app.use('/*', compress())
  app.use('/assets/*', async (c, next) => {
    await next()
    // The build puts a hash of the contents into these names.
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  // Made when the build is there: it may be built while the server runs.
  let files: MiddlewareHandler | undefined
  app.use('/*', (c, next) => {
    if (existsSync(directory)) files ??= serveStatic({ root: relative(process.cwd(), directory) || '.', index: '' })
    return files && !c.req.path.endsWith('/') ? files(c, next) : next()
  })
  app.get('/*', async c => {
    const page = join(directory, 'index.html')
    if (!existsSync(page)) return c.text('网页还没有构建，请在程序目录运行 npm run build，然后刷新本页。', 503)
    c.header('cache-control', 'no-cache')
    return c.html(await readFile(page, 'utf8'))
  })
}
