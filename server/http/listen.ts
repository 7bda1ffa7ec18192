// SPDX-License-Identifier: MulanPSL-2.0
import { type HttpBindings, serve, type ServerType } from '@hono/node-server'
import type { Context } from 'hono'
import { BadInput } from '../machine/verb.ts'

/** Where to listen. Port 0: any free one. */
export interface Address {
  host: string
  port: number
}

export interface Listening {
  url: string
  close(): Promise<void>
}

type Answer = (request: Request, env: HttpBindings) => Response | Promise<Response>

/** The address of who asks, as the connection has it. */
export const peerOf = (c: Context): string => (c.env as Partial<HttpBindings>).incoming?.socket.remoteAddress ?? ''

/** Listens. @throws BadInput in one sentence when the port is taken or may not be used. */
export function listen({ host, port }: Address, answer: Answer): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request, env) => answer(request, env as HttpBindings), hostname: host, port }, ({ port: bound }) =>
      resolve({ url: `http://${named(host)}:${bound}`, close: () => closed(server) }))
    server.once('error', (error: NodeJS.ErrnoException) => reject(new BadInput(sentenceFor(error, port))))
  })
}

const named = (host: string): string => (host === '0.0.0.0' || host === '::' || host === '127.0.0.1' || host === '::1' ? 'localhost' : host)

function sentenceFor({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用，请停止占用它的程序，或者换一个端口：PORT=${port + 1} npm start`
  if (code === 'EACCES') return `没有使用端口 ${port} 的权限，请换一个 1024 以上的端口：PORT=7300 npm start`
  return `不能在端口 ${port} 上提供服务：${message}`
}

/** Questions that are being answered get five seconds. */
function closed(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5_000).unref()
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
