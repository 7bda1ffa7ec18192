// SPDX-License-Identifier: MulanPSL-2.0
import type { Context } from 'hono'
import { createApp } from '../http/app.ts'
import { listen, type Listening, peerOf } from '../http/listen.ts'
import { type Installation, openInstallation, placesIn } from '../installation.ts'
import { machineRoutes } from '../machine/routes.ts'
import { dropToken, layToken } from '../machine/token.ts'
import { BadInput } from '../machine/verb.ts'
import { specimenAccounts, specimenPassword } from '../specimen/accounts.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { loadSpecimenIfEmpty } from '../specimen/load.ts'

export interface Serving {
  url: string
  installation: Installation
  close(): Promise<void>
}

const waiting = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>法镇</title>'
  + '<p>正在准备数据，准备好后本页会自动打开。</p></html>'

const askedToWait = (): Response =>
  new Response(waiting, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '3' } })

/**
 * Opens the installation, loads the specimen where there is nothing, and serves until closed. The port is taken first: whoever
 * opens the page meanwhile is told to wait. @throws Error in one sentence
 */
export async function serve(environment: NodeJS.ProcessEnv, progress: (text: string) => void): Promise<Serving> {
  const installation = await openInstallation(placesIn(environment))
  let listening: Listening | undefined
  try {
    let answer: (request: Request, env: unknown) => Response | Promise<Response> = askedToWait
    listening = await listen(addressIn(environment), (request, env) => answer(request, env))
    if (environment.FAZHEN_SPECIMEN !== 'no') await loadSpecimenIfEmpty(installation, progress)
    const app = await appFor(installation, environment, progress)
    answer = (request, env) => app.fetch(request, env as object)
    await installation.store.engine.announce(listening.url)
    return { url: listening.url, installation, close: () => closeAll(installation, listening!) }
  } catch (error) {
    await listening?.close()
    await installation.store.close()
    throw error
  }
}

async function appFor(installation: Installation, environment: NodeJS.ProcessEnv, report: (line: string) => void) {
  const token = await layToken(installation.dataDirectory)
  const addressOf = (c: Context): string => peerOf(c)
  return createApp(installation, {
    secure: environment.FAZHEN_URL?.startsWith('https://') ?? false, addressOf, report,
    machine: machineRoutes({ installation, token, addressOf, report }),
  })
}

async function closeAll({ store, dataDirectory }: Installation, listening: Listening): Promise<void> {
  await listening.close()
  await dropToken(dataDirectory)
  await store.close()
}

/** This machine alone unless HOST says otherwise: the demonstration's password is known to everybody. */
function addressIn({ PORT, HOST }: NodeJS.ProcessEnv): { host: string; port: number } {
  const port = Number(PORT || 7300)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadInput(`PORT 应是 0 至 65535 的端口号，现为“${PORT}”`)
  return { host: HOST || '127.0.0.1', port }
}

/** What is told to who started it. */
export async function greeting({ url, installation: { store } }: Serving): Promise<string[]> {
  const towns = await store.towns()
  const accounts = demonstrationOf(towns) === null ? [] : await specimenAccounts(store)
  const places = [...new Set(accounts.map(({ town }) => town))]
  const namesIn = (place: string): string => accounts.filter(({ town }) => town === place).map(({ name }) => name).join(' ')
  return [
    `法镇已启动：${url}`,
    ...(accounts.length === 0 ? [] : [`演示账号（密码都是 ${specimenPassword}），镇里和县里的各看各的：`, ...places.map(place => `  ${place}：${namesIn(place)}`)]),
    '按 Ctrl+C 停止。',
  ]
}
