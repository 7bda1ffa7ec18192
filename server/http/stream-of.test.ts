// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Readable } from 'node:stream'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { streamOf } from './stream-of.ts'

/** A pack as the evidence is given out: an old stream, wrapped. */
function pack(fails = false): { pieces: Readable; opened: () => number } {
  let opened = 0
  const zip = new JSZip()
  for (let n = 0; n < 12; n++) {
    const read = async function* () {
      opened++
      if (fails && n === 3) throw new Error('gone')
      yield randomBytes(2_000_000)
    }
    zip.file(`${n}`, Readable.from(read(), { objectMode: false }))
  }
  return {
    pieces: new Readable().wrap(zip.generateNodeStream({ type: 'nodebuffer', streamFiles: true, compression: 'DEFLATE' })),
    opened: () => opened,
  }
}

it('hands a whole pack on', async () => {
  const bytes = await new Response(streamOf(pack().pieces)).arrayBuffer()
  expect(Object.keys((await JSZip.loadAsync(bytes)).files)).toHaveLength(12)
})

it('stops where whoever downloads goes away, and nothing is thrown behind them', async () => {
  const thrown: unknown[] = []
  const note = (error: unknown) => void thrown.push(error)
  process.on('uncaughtException', note)
  try {
    for (let round = 0; round < 4; round++) {
      const { pieces, opened } = pack()
      const reader = streamOf(pieces).getReader()
      for (let read = 0; read < 1_000_000;) read += (await reader.read()).value?.length ?? 0
      await reader.cancel()
      await sleep(700)
      expect(pieces.destroyed).toBe(true)
      expect(opened()).toBeLessThan(12)
    }
    expect(thrown).toEqual([])
  } finally {
    process.off('uncaughtException', note)
  }
})

it('breaks off, and says why, where a file cannot be read', async () => {
  await expect(new Response(streamOf(pack(true).pieces)).arrayBuffer()).rejects.toThrow('gone')
})
