// SPDX-License-Identifier: MulanPSL-2.0
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cookieOf } from '../app-under-test.ts'
import { type Installation, openInstallation } from '../installation.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A server as it is run: a process of its own with a data directory and keys of its own. */
export interface RunningServer {
  url: string
  directory: string
  /** A verb of the command line on this server's data, which goes through the running server. */
  verb(...words: string[]): Promise<{ code: number; out: string; said: string }>
  /** Signs in and answers how this person asks. */
  signedIn(name: string, password: string): Promise<Asking>
  /** Writes a file beside the data, for a verb to read. */
  file(name: string, text: string): Promise<string>
  stop(): Promise<void>
}

export interface Answer {
  status: number
  text: string
  body: any
}

/** JSON in, or a file's bytes. */
export type Asking = (method: string, path: string, body?: object | Uint8Array) => Promise<Answer>

/** Prepares a data directory, then serves it in another process until stopped. */
export async function runServer(prepare: (installation: Installation) => Promise<void>): Promise<RunningServer> {
  const directory = await mkdtemp(join(tmpdir(), 'fazhen-two-'))
  const data = join(directory, 'data')
  const installation = await openInstallation({ dataDirectory: data, keysDirectory: `${data}-keys` })
  try {
    await prepare(installation)
  } finally {
    await installation.store.close()
  }
  const child = program(['serve'], data)
  const url = await addressOf(child)
  return {
    url, directory,
    verb: (...words) => outcomeOf(program(words, data)),
    signedIn: async (name, password) => {
      const answered = await fetch(`${url}/api/session`, {
        method: 'POST', body: JSON.stringify({ name, password }), headers: { 'content-type': 'application/json' },
      })
      if (!answered.ok) throw new Error(await answered.text())
      const cookie = cookieOf({ status: answered.status, headers: answered.headers, body: '' })
      return (method, path, body) => asked(url, cookie, method, path, body)
    },
    file: async (name, text) => {
      await writeFile(join(directory, name), text)
      return join(directory, name)
    },
    stop: async () => {
      await ended(child)
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function asked(url: string, cookie: string, method: string, path: string, body?: object | Uint8Array): Promise<Answer> {
  const file = body instanceof Uint8Array
  const response = await fetch(`${url}${path}`, {
    method, headers: { cookie, ...(body === undefined ? {} : { 'content-type': file ? 'application/octet-stream' : 'application/json' }) },
    ...(body === undefined ? {} : { body: file ? body as Uint8Array<ArrayBuffer> : JSON.stringify(body) }),
  })
  const text = await response.text()
  // A file that is handed out is JSON too, and is wanted as it lies.
  const isAnswer = !response.headers.has('content-disposition') && response.headers.get('content-type')?.includes('json')
  return { status: response.status, text, body: isAnswer ? JSON.parse(text) : undefined }
}

function program(words: readonly string[], data: string): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env
  return spawn(process.execPath, ['--import', 'tsx', join('server', 'command-line', 'main.ts'), ...words], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, PORT: '0', FAZHEN_DATA: data, FAZHEN_KEYS: `${data}-keys`, FAZHEN_SPECIMEN: 'no' },
  })
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (text: Buffer) => {
      said = (said + text.toString()).slice(-4_000)
      const [, url] = /法镇已启动：(\S+)/.exec(said) ?? []
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', code => reject(new Error(`服务器没有启动（${code}）：${said.trim()}`)))
  })
}

function outcomeOf(child: ChildProcess): Promise<{ code: number; out: string; said: string }> {
  const heard = { out: '', said: '' }
  child.stdout?.on('data', (text: Buffer) => void (heard.out += text.toString()))
  child.stderr?.on('data', (text: Buffer) => void (heard.said += text.toString()))
  return new Promise(resolve => child.once('close', code => resolve({ code: code ?? 1, ...heard })))
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    child.removeAllListeners('exit').once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
}
