// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import type { AttachmentRow } from '../../store/schema.ts'
import { newKey, sealedExtra, sealing, unsealed, unwrap } from '../../store/seal/keys.ts'
import { notFound } from '../http/fault.ts'
import type { Installation } from '../installation.ts'
import { layDown, placeOf } from './files.ts'

type Here = Pick<Installation, 'store' | 'dataDirectory'>

/** A paper laid down, sealed under a key of its own: where it lies, the wrapped key, and how long it is in clear. */
export async function layPaper(
  { store, dataDirectory }: Here,
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ sha256: string; wrapped: string; bytes: number }> {
  const { key, wrapped } = newKey(store.master)
  const { sha256, bytes } = await layDown(dataDirectory, sealing(key, pieces))
  return { sha256, wrapped, bytes: bytes - sealedExtra }
}

/** A paper in clear. @throws HttpFault in one sentence when its file is gone, or is no longer what was laid down */
export async function openPaper(
  { store, dataDirectory }: Here,
  { name, sha256, wrapped }: Pick<AttachmentRow, 'name' | 'sha256' | 'wrapped'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const laid = await readFile(placeOf(dataDirectory, sha256)).catch(() => undefined)
  if (!laid) throw notFound(`附件“${name}”的文件不在数据目录里，请从备份恢复`)
  try {
    return new Uint8Array(wrapped === null ? laid : unsealed(unwrap(store.master, wrapped), laid))
  } catch {
    throw notFound(`附件“${name}”的文件已损坏、被改动，或者密钥不是当时的那一把，请从备份恢复`)
  }
}
