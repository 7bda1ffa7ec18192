// SPDX-License-Identifier: MulanPSL-2.0
import type { Context, Hono } from 'hono'
import { stream } from 'hono/streaming'
import { Refusal } from '../../kernel/kernel.ts'
import { jsonOf } from '../http/body.ts'
import { answerOf, HttpFault, notFound } from '../http/fault.ts'
import type { Installation } from '../installation.ts'
import { type Frame, framed } from './frames.ts'
import { bears } from './token.ts'
import { BadInput, type Options } from './verb.ts'
import { runVerb, servedVerbs } from './verbs.ts'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

export interface MachineDoor {
  installation: Installation
  token: string
  addressOf(c: Context): string
  report(line: string): void
}

/** The verbs of the command line while this server holds the data directory: only from this machine, only with its token. */
export const machineRoutes = (door: MachineDoor) => (app: Hono): void => {
  app.post('/api/machine/:verb', async c => {
    // A proxy on this machine would make everybody look as near as this.
    if (!loopback.test(door.addressOf(c)) || c.req.header('x-forwarded-for') !== undefined) throw notFound('没有这个接口')
    if (!bears(c.req.header('authorization'), door.token)) throw new HttpFault(403, '管理员令牌不对，请在数据目录所在的机器上用 fazhen 命令')
    const name = c.req.param('verb')
    if (!servedVerbs[name]) throw notFound(`没有“${name}”这个命令`)
    const options = await jsonOf(c.req.raw) as Options
    c.header('content-type', 'application/x-ndjson')
    return stream(c, async body => {
      const send = async (frame: Frame): Promise<void> => void (await body.write(`${JSON.stringify(frame)}\n`))
      await send(await outcome(name, door, options, send))
    })
  })
}

async function outcome(verb: string, { installation, report }: MachineDoor, options: Options, send: (frame: Frame) => Promise<void>): Promise<Frame> {
  try {
    return { exit: await runVerb(verb, installation, options, framed(send)) }
  } catch (error) {
    if (error instanceof BadInput || error instanceof Refusal) return { badInput: error.message }
    return { failed: answerOf(error, report).body.error.message }
  }
}
