// SPDX-License-Identifier: MulanPSL-2.0
import { BadInput, type Out } from './verb.ts'

/** What a running server says to the command line, one line of JSON each. */
export type Frame =
  | { line: string }
  | { progress: string }
  | { file: string; base64: string }
  | { fileEnd: string }
  | { exit: 0 | 1 }
  | { badInput: string }
  | { failed: string }

/** Writes what a verb says as frames. */
export function framed(send: (frame: Frame) => Promise<void>): Out {
  return {
    line: text => send({ line: text }),
    progress: text => void send({ progress: text }),
    async file(path, pieces) {
      for await (const piece of pieces) await send({ file: path, base64: Buffer.from(piece).toString('base64') })
      await send({ fileEnd: path })
    },
  }
}

/** Plays frames into the place where the verb would have written. @returns the exit code. @throws BadInput, or Error in one sentence. */
export async function play(frames: AsyncIterable<Frame>, out: Out): Promise<0 | 1> {
  const source = frames[Symbol.asyncIterator]()
  for (let next = await source.next(); !next.done; next = await source.next()) {
    const frame = next.value
    if ('line' in frame) await out.line(frame.line)
    else if ('progress' in frame) out.progress(frame.progress)
    else if ('file' in frame) await out.file(frame.file, piecesOf(frame, source))
    else if ('badInput' in frame) throw new BadInput(frame.badInput)
    else if ('failed' in frame) throw new Error(frame.failed)
    else if ('exit' in frame) return frame.exit
  }
  throw new Error('服务器没有答完就断开了，请看服务器的输出')
}

async function* piecesOf(first: Frame & { base64: string }, source: AsyncIterator<Frame>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(first.base64, 'base64')
  for (let next = await source.next(); !next.done; next = await source.next()) {
    if ('fileEnd' in next.value) return
    if ('file' in next.value) yield Buffer.from(next.value.base64, 'base64')
    else if ('failed' in next.value) throw new Error(next.value.failed)
  }
  throw new Error('服务器没有传完文件就断开了')
}

/** The lines of a body as frames. */
export async function* framesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Frame> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of body) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) yield JSON.parse(line) as Frame
  }
}
