// SPDX-License-Identifier: MulanPSL-2.0
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto'
import type { MasterKey } from './keys.ts'

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')
const prefix = 'ed25519:'

/**
 * The key a town signs with is made of the master key and the town's id: it lies where the sealing keys lie, is backed up with them
 * and is nowhere else.
 */
function privateKeyOf(master: MasterKey, town: number): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', master.bytes, '', `fazhen filing signature of town ${town}`, 32))
  return createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' })
}

/** The town's public key as people hand it on: ed25519: and 43 signs. */
export function publicKeyOf(master: MasterKey, town: number): string {
  const der = createPublicKey(privateKeyOf(master, town)).export({ format: 'der', type: 'spki' })
  return prefix + der.subarray(publicHead.length).toString('base64url')
}

export const signFor = (master: MasterKey, town: number, text: string): string => sign(null, Buffer.from(text, 'utf8'), privateKeyOf(master, town))
  .toString('base64url')

/** False too where the key or the signature is none. */
export function signedBy(key: string, text: string, signature: string): boolean {
  const raw = rawOf(key)
  if (!raw) return false
  const publicKey = createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' })
  return verify(null, Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'base64url'))
}

function rawOf(key: string): Buffer | undefined {
  const text = key.trim()
  if (!/^ed25519:[\w-]{43}$/.test(text)) return undefined
  const raw = Buffer.from(text.slice(prefix.length), 'base64url')
  return raw.length === 32 ? raw : undefined
}

export const isPublicKey = (key: string): boolean => rawOf(key) !== undefined

/** What two people read to each other over the telephone: sixteen signs of the key's hash, in fours. */
export const fingerprintOf = (key: string): string =>
  (createHash('sha256').update(key.trim()).digest('hex').slice(0, 16).match(/.{4}/g) ?? []).join(' ')
