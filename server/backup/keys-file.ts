// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes, scryptSync } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decrypt, encrypt } from '../../store/seal/keys.ts'
import { BadInput } from '../machine/verb.ts'

// Scrypt with N 2^17, r 8, p 1, the OWASP Password Storage Cheat Sheet's first choice for it: 128 MiB and half a second a guess.
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const shortestPassphrase = 12

interface KeysFile {
  form: 1
  salt: string
  sealed: string
}

const masterKey = (keysDirectory: string): string => join(keysDirectory, 'master.key')
const keyOf = (passphrase: string, salt: string): Buffer => scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), 32, cost)

/** Writes the master key under a passphrase into a file of its own, to be kept apart from the backup. @throws BadInput */
export async function saveKeys(keysDirectory: string, path: string, passphrase: string): Promise<void> {
  if ([...passphrase].length < shortestPassphrase) throw new BadInput(`口令至少 ${shortestPassphrase} 个字，它是密钥备份唯一的保护`)
  const salt = randomBytes(16).toString('hex')
  const file: KeysFile = { form: 1, salt, sealed: encrypt(keyOf(passphrase, salt), await readFile(masterKey(keysDirectory), 'utf8')) }
  await writeFile(path, `${JSON.stringify(file)}\n`, { mode: 0o600 })
}

/** Puts the master key of a keys file into an empty place, or finds the same key there. @throws BadInput in one sentence */
export async function openKeys(keysDirectory: string, path: string, passphrase: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadInput(`没有 ${path} 这个密钥备份`)
  })
  const key = opened(text, path, passphrase)
  const there = await keyIn(keysDirectory)
  if (there !== undefined && there.trim() !== key.trim()) throw new BadInput(`${keysDirectory} 里已有另一把密钥，请先把它移走`)
  if (there !== undefined) return
  await mkdir(keysDirectory, { recursive: true, mode: 0o700 })
  await chmod(keysDirectory, 0o700)
  await writeFile(masterKey(keysDirectory), key, { mode: 0o600, flag: 'wx' })
}

/** The key that lies in the directory; undefined when there is none. */
export const keyIn = (keysDirectory: string): Promise<string | undefined> => readFile(masterKey(keysDirectory), 'utf8').catch(() => undefined)

function opened(text: string, path: string, passphrase: string): string {
  try {
    const { salt, sealed } = JSON.parse(text) as KeysFile
    return decrypt(keyOf(passphrase, salt), sealed)
  } catch {
    throw new BadInput(`${path} 打不开：口令不对，或者文件已损坏`)
  }
}
