// SPDX-License-Identifier: MulanPSL-2.0
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BadInput, type Out } from '../machine/verb.ts'

/** Data on standard output, progress on standard error, files whole or not at all. */
export const terminal: Out = {
  async line(text) {
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain')
  },
  progress: text => void process.stderr.write(`${text}\n`),
  async file(path, pieces) {
    const beside = `${path}.unfinished`
    try {
      await pipeline(Readable.from(pieces), createWriteStream(beside, { mode: 0o600 }))
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw unwritable(path, error)
    }
  },
}

function unwritable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  const reasons: Readonly<Record<string, string>> = { ENOENT: '目录不存在', EACCES: '没有写入的权限', EISDIR: '它是一个目录', ENOSPC: '磁盘已满', EROFS: '磁盘只读' }
  return code && reasons[code] ? new BadInput(`不能写 ${path}：${reasons[code]}`) : error
}

/** A passphrase from FAZHEN_PASSPHRASE, else asked for without showing it. @throws BadInput where nobody can be asked. */
export async function passphrase(environment: NodeJS.ProcessEnv): Promise<string> {
  if (environment.FAZHEN_PASSPHRASE) return environment.FAZHEN_PASSPHRASE
  if (!process.stdin.isTTY) throw new BadInput('请用环境变量 FAZHEN_PASSPHRASE 给出密钥备份的口令')
  process.stderr.write('密钥备份的口令：')
  const dark = new Writable({ write: (_, __, done) => done() })
  const reader = createInterface({ input: process.stdin, output: dark, terminal: true })
  try {
    return await reader.question('')
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}
