// SPDX-License-Identifier: MulanPSL-2.0
import type { Readable } from 'node:stream'

/**
 * A stream of node's as one of the web's, asked piece by piece. Not `Readable.toWeb`: what comes after the reader has gone, as from an
 * old stream that was wrapped, it throws where nobody catches it, and that ends the server.
 */
export function streamOf(pieces: Readable): ReadableStream<Uint8Array> {
  const each = pieces[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  return new ReadableStream({
    async pull(to) {
      const { done, value } = await each.next()
      if (done) to.close()
      else to.enqueue(value)
    },
    async cancel() {
      await each.return?.()
    },
  })
}
