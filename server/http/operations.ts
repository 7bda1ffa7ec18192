// SPDX-License-Identifier: MulanPSL-2.0
import { setTimeout as sleep } from 'node:timers/promises'
import type { Context, Hono } from 'hono'
import { type Contract, contract, type Operation, type OperationName } from '../../contract/contract.ts'
import { isRetryable } from '../../store/engine/errors.ts'
import type { Installation } from '../installation.ts'
import { readSession } from '../session/sessions.ts'
import { jsonOf } from './body.ts'
import { setToken, tokenOf } from './cookie.ts'
import { HttpFault } from './fault.ts'
import { inputOf } from './input.ts'
import { type FileAnswer, type Handlers, todayOf, type Visit, whoAsks } from './visit.ts'

export interface Binding {
  installation: Installation
  handlers: Handlers
  secure: boolean
  addressOf(c: Context): string
}

/** Every operation of the contract becomes a route: session → input checked → handler → output checked. */
export function bindOperations(app: Hono, binding: Binding): void {
  for (const name of Object.keys(contract) as OperationName[]) {
    const op: Operation = contract[name]
    app.on(op.method, op.path, c => serve(c, name, op, binding))
  }
}

async function serve(c: Context, name: OperationName, op: Operation, binding: Binding): Promise<Response> {
  const visit = await visitOf(c, binding)
  if (!op.open) refuseUnlessReady(name, visit)
  const input = inputOf(op, await given(c, op))
  const handler = binding.handlers[name] as (input: unknown, visit: Visit) => Promise<unknown>
  const answer = await twice(() => handler(input, visit), op.sends !== 'file')
  return op.answers === 'file' ? fileResponse(c, answer as FileAnswer) : c.json(op.output.parse(answer) as object)
}

async function visitOf(c: Context, { installation, secure, addressOf }: Binding): Promise<Visit> {
  const at = installation.now()
  const token = tokenOf(c, secure)
  const user = token === undefined ? undefined : await twice(() => readSession(installation.store, token, at), true)
  return {
    installation, at, today: todayOf(at), from: addressOf(c), ...(user ? { user } : {}),
    file: { stream: c.req.raw.body, mediaType: c.req.header('content-type') ?? 'application/octet-stream' },
    setToken: next => setToken(c, secure, next),
  }
}

/** With a password that somebody else gave nothing can be done but change it. */
const beforeChange: readonly (keyof Contract)[] = ['me', 'changePassword', 'signOut']

function refuseUnlessReady(name: OperationName, visit: Visit): void {
  if (whoAsks(visit).mustChange && !beforeChange.includes(name)) throw new HttpFault(403, '现在的密码是别人给的，请先改成自己的密码')
}

/** Path, query and body as one input; of what is said twice the path counts, then the body. */
async function given(c: Context, op: Operation): Promise<Record<string, unknown>> {
  const body = op.method === 'GET' || op.method === 'DELETE' || op.sends === 'file' ? {} : await jsonOf(c.req.raw)
  return { ...c.req.query(), ...body, ...c.req.param() }
}

/** Once more after a moment when the connection was lost or two transactions met: a command's id makes that safe. */
async function twice<T>(work: () => Promise<T>, again: boolean): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!again || !isRetryable(error)) throw error
    await sleep(100 + Math.random() * 300)
    return work()
  }
}

function fileResponse(c: Context, { name, mediaType, body }: FileAnswer): Response {
  c.header('content-type', mediaType)
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  return c.body(body)
}
