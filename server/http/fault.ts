// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { citationText } from '../../law/law.ts'
import { Refusal } from '../../kernel/kernel.ts'
import type { fault } from '../../contract/words.ts'
import { isRetryable, StoreAway } from '../../store/engine/errors.ts'

/** An answer that is not what was asked for, in one Chinese sentence. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault'
  constructor(readonly status: 400 | 401 | 403 | 404 | 413, message: string, readonly field?: string) {
    super(message)
  }
}

export const notFound = (message: string): HttpFault => new HttpFault(404, message)

export interface FaultAnswer {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 500 | 503
  body: z.output<typeof fault>
  retryAfter?: number
}

/** Seconds after which it is worth asking again when the database was away. */
const retryAfter = 5

/** What is answered for an error. What nobody foresaw gets a reference number; its details go to `report`, never to who asked. */
export function answerOf(error: unknown, report: (line: string) => void): FaultAnswer {
  if (error instanceof HttpFault) return { status: error.status, body: bodyOf(error.message, error.field) }
  if (error instanceof Refusal) return { status: 409, body: bodyOf(error.message, error.field, error.cites && citationText(error.cites)) }
  if (isAway(error)) {
    report(`数据库暂时连不上：${error instanceof Error ? error.message : String(error)}`)
    return { status: 503, retryAfter, body: bodyOf(`数据库暂时连不上，没有登记任何内容，请 ${retryAfter} 秒后重试；已填的内容没有丢失`) }
  }
  const reference = randomBytes(4).toString('hex')
  report(`故障 ${reference}：${error instanceof Error ? error.stack ?? error.message : String(error)}`)
  return { status: 500, body: bodyOf(`服务器出了故障，没有办成；请把编号 ${reference} 告诉系统管理员`) }
}

const isAway = (error: unknown): boolean => error instanceof StoreAway || isRetryable(error)

const bodyOf = (message: string, field?: string, cites?: string): z.output<typeof fault> =>
  ({ error: { message, ...(field ? { field } : {}), ...(cites ? { cites } : {}) } })
