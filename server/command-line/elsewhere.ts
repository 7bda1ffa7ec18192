// SPDX-License-Identifier: MulanPSL-2.0
import { setTimeout as sleep } from 'node:timers/promises'
import { holderOf } from '../../store/engine/lock.ts'
import { framesIn, play } from '../machine/frames.ts'
import { readToken } from '../machine/token.ts'
import type { Options, Out } from '../machine/verb.ts'

/** Where a server that holds the data directory can be reached; a moment is given to one that is just starting. */
export async function servingAt(dataDirectory: string, patience = 5_000): Promise<string | undefined> {
  for (let waited = 0; ; waited += 250) {
    const holder = holderOf(dataDirectory)
    if (!holder || holder.url || waited >= patience) return holder?.url
    await sleep(250)
  }
}

/** Runs a verb in the server that holds the data directory. Undefined: nobody answers there after all. @throws BadInput or Error in one sentence */
export async function runElsewhere(url: string, dataDirectory: string, verb: string, options: Options, out: Out): Promise<0 | 1 | undefined> {
  const token = await readToken(dataDirectory)
  if (token === undefined) throw new Error('数据目录正由服务器使用，但读不到管理员令牌；请用运行服务器的那个用户执行命令')
  const response = await fetch(`${url}/api/machine/${verb}`, {
    method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(options),
  }).catch(() => undefined)
  if (!response) return undefined
  if (!response.ok || !response.body) throw new Error(await sentenceOf(response))
  return play(framesIn(response.body), out)
}

async function sentenceOf(response: Response): Promise<string> {
  const body = await response.json().catch(() => undefined) as { error?: { message?: string } } | undefined
  return body?.error?.message ?? `服务器没有给出说明（${response.status}）`
}
