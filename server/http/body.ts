// SPDX-License-Identifier: MulanPSL-2.0
import { HttpFault } from './fault.ts'

/** JSON of one command; the longest form of any kind is some tens of kilobytes. */
const jsonLimit = 1024 * 1024
/** What is sent beyond a limit is read and dropped up to this, so that the refusal reaches a browser that is still sending. */
const patience = 200 * 1024 * 1024

const sizeText = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`)

/**
 * The pieces of a body of at most `limit` bytes.
 * @throws HttpFault 413 in one sentence, after the rest has been read and dropped.
 */
export async function* limited(body: ReadableStream<Uint8Array> | null, limit: number, what: string): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  let read = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      read += value.byteLength
      if (read > patience) break
      if (read <= limit) yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  if (read > limit) throw new HttpFault(413, `${what}超过 ${sizeText(limit)}，没有保存，请压缩或拆分后再传`)
}

/** A JSON object from a body. @throws HttpFault 413 or 400 */
export async function jsonOf(request: Request): Promise<Record<string, unknown>> {
  const pieces: Uint8Array[] = []
  for await (const piece of limited(request.body, jsonLimit, '提交的内容')) pieces.push(piece)
  const text = Buffer.concat(pieces).toString('utf8')
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new HttpFault(400, '提交的内容不是完整的 JSON，没有登记任何内容，请刷新页面后重新提交')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HttpFault(400, '提交的内容应是一个 JSON 对象')
  return value as Record<string, unknown>
}
