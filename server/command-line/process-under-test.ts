// SPDX-License-Identifier: MulanPSL-2.0
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where a program under test keeps its ledger, and what else its process is given. */
export interface Place {
  data: string
  environment?: Readonly<Record<string, string>>
  /** Modules loaded before the program. */
  before?: readonly string[]
}

export interface Outcome {
  code: number
  out: string
  said: string
}

/** The command line in a process of its own, on a free port and without the tester's own database. */
export function program(words: readonly string[], { data, environment = {}, before = [] }: Place): ChildProcess {
  const { DATABASE_URL: _, ...own } = process.env
  const imports = ['tsx', ...before].flatMap(module => ['--import', module])
  return spawn(process.execPath, [...imports, 'server/command-line/main.ts', ...words], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...own, PORT: '0', FAZHEN_DATA: data, FAZHEN_KEYS: `${data}-keys`, ...environment },
  })
}

/**
 * Where a program that serves is to be found, once it says so. What it prints after that is read and dropped, so that the pipe never fills.
 * @throws Error with the last it said, when it ends instead
 */
export function addressOf(child: ChildProcess): Promise<string> {
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

/** What a program that ends by itself printed. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const heard = { out: '', said: '' }
  child.stdout?.on('data', (text: Buffer) => void (heard.out += text.toString()))
  child.stderr?.on('data', (text: Buffer) => void (heard.said += text.toString()))
  return new Promise(resolve => child.once('close', code => resolve({ code: code ?? 1, ...heard })))
}

/** Ends a program as an operator would, and by force where it does not go. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    child.removeAllListeners('exit').once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
}
