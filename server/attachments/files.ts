// SPDX-License-Identifier: MulanPSL-2.0
import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes with this SHA-256 lie. */
export const placeOf = (dataDirectory: string, sha256: string): string => join(dataDirectory, 'attachments', sha256.slice(0, 2), sha256)

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

/**
 * Lays bytes down under their SHA-256. They are written beside, reach the disk, and only then get their name, so that a name
 * always stands for the whole; what breaks off on the way leaves nothing.
 */
export async function layDown(dataDirectory: string, pieces: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number }> {
  const beside = join(dataDirectory, 'attachments', `unfinished-${randomUUID()}`)
  await mkdir(dirname(beside), { recursive: true, mode: 0o700 })
  try {
    const laid = await write(beside, pieces)
    const place = placeOf(dataDirectory, laid.sha256)
    if (!(await isThere(place))) await settle(beside, place)
    return laid
  } finally {
    await rm(beside, { force: true })
  }
}

async function write(path: string, pieces: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number }> {
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.byteLength
      await file.writeFile(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function settle(beside: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  await rename(beside, place)
  await syncDirectory(dirname(place))
}

/** The name reaches the disk with its directory; Windows has no such call and needs none. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => undefined)
  await directory?.sync().catch(() => undefined)
  await directory?.close()
}
