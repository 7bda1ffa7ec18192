// SPDX-License-Identifier: MulanPSL-2.0
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

const oldest = 15
const debian = '/usr/lib/postgresql'

// The oldest one that is supported: what runs there runs on the younger ones, not the other way round.
const binaries = (): string => {
  const versions = existsSync(debian) ? readdirSync(debian).map(Number).filter(version => version >= oldest).sort((a, b) => a - b) : []
  const found = versions.map(version => join(debian, String(version), 'bin')).find(bin => existsSync(join(bin, 'initdb')))
  if (found) return found
  throw new Error('本测试需要 PostgreSQL 15 或更高版本：请安装 Debian 软件包 postgresql-15，或以 FAZHEN_TEST_DATABASE_URL 指向一个可建库的服务器。')
}

// PostgreSQL refuses to run as root; Debian's package brings the account.
const account = (): { uid: number; gid: number } | { uid?: never; gid?: never } =>
  process.getuid?.() === 0
    ? { uid: Number(execFileSync('id', ['-u', 'postgres'])), gid: Number(execFileSync('id', ['-g', 'postgres'])) }
    : {}

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo
    probe.close(() => resolve(port))
  })
})

/** Whether a server answers at the address. */
const answers = async (url: string): Promise<boolean> => {
  const client = new Client(url)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

// The shell brings the server up again whenever it dies, until the shell's own input ends, which it does however this process
// ends: no server outlives the test that started it.
const keeper = `
  ( trap 'kill -QUIT $server; wait $server; exit' TERM
    while :; do
      "$1" -D "$2/data" -p "$3" -k "" -c listen_addresses=127.0.0.1 -c fsync="$4" -c synchronous_commit="$4" -c jit=off >>"$2/log" 2>&1 &
      server=$!; wait $server; sleep 0.1
    done ) & loop=$!
  cat; kill -TERM $loop; wait $loop; rm -rf "$2"`

const untilAnswering = async (url: string, home: string): Promise<void> => {
  for (let waited = 0; !(await answers(url)); waited += 50) {
    if (waited > 30_000) throw new Error(`PostgreSQL did not start: ${readFileSync(join(home, 'log'), 'utf8').slice(-500)}`)
    await sleep(50)
  }
}

/** A server of its own. `crash` kills it as `kill -9` does and resolves when it has come up again on the same data. */
export interface ThrowAway { url: string; crash(): Promise<void> }

/** Makes a throw-away PostgreSQL cluster in a temporary directory and starts it; it ends with this process. Not durable: it never waits for the disk. */
export const throwAwayPostgres = async ({ durable }: { durable: boolean }): Promise<ThrowAway> => {
  const bin = binaries()
  const owner = account()
  const home = mkdtempSync(join(tmpdir(), 'fazhen-postgres-'))
  if (owner.uid !== undefined) chownSync(home, owner.uid, owner.gid)
  const words = ['-D', join(home, 'data'), '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-locale', '--no-sync']
  execFileSync(join(bin, 'initdb'), words, { ...owner, cwd: home, stdio: 'pipe' })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const child = spawn('sh', ['-c', keeper, 'sh', join(bin, 'postgres'), home, String(port), durable ? 'on' : 'off'], {
    ...owner, cwd: home, stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.unref()
  ;(child.stdin as Socket).unref()
  await untilAnswering(url, home)
  return {
    url,
    crash: async () => {
      process.kill(Number(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
      await untilAnswering(url, home)
    },
  }
}
