// SPDX-License-Identifier: MulanPSL-2.0
import { type Contract, contract, type Input, type Operation, type OperationName, type Output } from './contract.ts'
import { fault } from './words.ts'

/** What the server refused, in its own sentence. `status` 0: it was not reached. */
export class Fault extends Error {
  override readonly name = 'Fault'
  constructor(message: string, readonly status: number, readonly field?: string, readonly cites?: string) {
    super(message)
  }
}

export type Client = { [K in OperationName]: (input: Input<Contract[K]>, file?: Blob) => Promise<Output<Contract[K]>> }

/** A typed client; `send` is fetch with what the caller's place needs (cookies, a token). Files are answered as a Blob. @throws Fault */
export function client(send: (path: string, init: RequestInit) => Promise<Response>): Client {
  return Object.fromEntries(Object.entries(contract).map(([name, op]) => [name, (input: object, file?: Blob) => ask(op, input, send, file)])) as Client
}

async function ask(op: Operation, input: object, send: (path: string, init: RequestInit) => Promise<Response>, file?: Blob): Promise<unknown> {
  const { path, init } = requestOf(op, input as Record<string, unknown>, file)
  const response = await send(path, init).catch(() => {
    throw new Fault('没有连上服务器，请检查网络后重试；已填的内容没有丢失', 0)
  })
  if (!response.ok) throw await faultOf(response)
  return op.answers === 'file' ? response.blob() : op.output.parse(await response.json())
}

/** The address and request of an operation; @throws Error when the path names what the input does not give. */
export function requestOf(op: Operation, input: Readonly<Record<string, unknown>>, file?: Blob): { path: string; init: RequestInit } {
  const rest = { ...input }
  const path = op.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (op.method !== 'GET' && op.sends !== 'file' && op.method !== 'DELETE')
    return { path, init: { method: op.method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(rest) } }
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== undefined).map(([name, value]): [string, string] => [name, String(value)]))
  const address = query.size > 0 ? `${path}?${query}` : path
  return { path: address, init: { method: op.method, ...(file ? { body: file, headers: { 'content-type': file.type || 'application/octet-stream' } } : {}) } }
}

async function faultOf(response: Response): Promise<Fault> {
  const body = fault.safeParse(await response.json().catch(() => undefined))
  const { message, field, cites } = body.success ? body.data.error : { message: `服务器没有给出说明（${response.status}）`, field: undefined, cites: undefined }
  return new Fault(message, response.status, field, cites)
}
