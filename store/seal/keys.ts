// SPDX-License-Identifier: MulanPSL-2.0
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sealed } from '../../kernel/kernel.ts'

/** The master key of an installation. It lies beside the data directory, never in it, and has a backup life of its own. */
export interface MasterKey {
  readonly bytes: Buffer
}

/**
 * Reads the master key of the directory, or makes one where there is none yet.
 * @throws Error in one Chinese sentence when the file is not a key.
 */
export async function openMasterKey(directory: string): Promise<MasterKey> {
  const path = join(directory, 'master.key')
  const found = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined) return makeMasterKey(directory, path)
  if (!/^[0-9a-f]{64}\s*$/.test(found)) throw new Error(`密钥文件 ${path} 已损坏，应为 64 位十六进制字符；请用密钥备份恢复，否则个人信息不能打开`)
  return { bytes: Buffer.from(found.trim(), 'hex') }
}

async function makeMasterKey(directory: string, path: string): Promise<MasterKey> {
  const bytes = randomBytes(32)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await chmod(directory, 0o700)
  await writeFile(path, `${bytes.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  return { bytes }
}

const derived = (master: MasterKey, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', master.bytes, '', `fazhen ${purpose}`, 32))

/** AES-256-GCM; the text is nonce, tag and ciphertext in base64url. */
export function encrypt(key: Buffer, plain: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** @throws Error when the text was not sealed under this key or has been altered. */
export function decrypt(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** Bytes as they pass, sealed by AES-256-GCM: nonce, ciphertext, tag. */
export async function* sealing(key: Buffer, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  yield nonce
  for await (const piece of pieces) yield cipher.update(piece)
  yield Buffer.concat([cipher.final(), cipher.getAuthTag()])
}

const nonceBytes = 12
const tagBytes = 16
/** How much longer sealed bytes are. */
export const sealedExtra = nonceBytes + tagBytes

/** The whole of what `sealing` made. @throws Error when it was sealed under another key or has been altered. */
export function unsealed(key: Buffer, bytes: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
}

/** A new key for one matter or one attachment, and the form in which it is stored. */
export function newKey(master: MasterKey): { key: Buffer; wrapped: string } {
  const key = randomBytes(32)
  return { key, wrapped: encrypt(derived(master, 'wrap'), key.toString('base64url')) }
}

export const unwrap = (master: MasterKey, wrapped: string): Buffer => Buffer.from(decrypt(derived(master, 'wrap'), wrapped), 'base64url')

/** Equal texts of a town have equal tokens; without the master key a token tells nothing. */
export function tokensOf(master: MasterKey, town: number): (text: string) => string {
  const key = derived(master, `token ${town}`)
  return text => createHmac('sha256', key).update(normalised(text)).digest('base64url').slice(0, 22)
}

const normalised = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

export const seal = (key: Buffer, token: (text: string) => string, value: string): Sealed => ({ sealed: encrypt(key, value), token: token(value) })
