// SPDX-License-Identifier: MulanPSL-2.0
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
// It is ten on a Friday whatever the day is here: no job comes upon midnight, a holiday, or a year whose notice is not in.
const moved = Date.parse('2026-11-20T10:00:00+08:00') - Date.now()

export interface ServerUnderTest {
  url: string
  /** Runs the command line on this server's data; answers what it printed. */
  command(...words: string[]): Promise<string>
  close(): Promise<void>
}

/**
 * The program as `npm start` runs it, on a free port with a data directory of its own and the specimen county in it. FAZHEN_UNDER_TEST
 * names the data directory of a server that already runs, for who writes these tests and does not want to wait for the load.
 * @throws Error in one sentence when the pages are not built or the server does not come up
 */
export async function startServer(): Promise<ServerUnderTest> {
  if (!existsSync(join(root, 'dist', 'web', 'index.html'))) throw new Error('网页还没有构建，请先运行 npm run build，或者用 npm test 运行全部测试。')
  const running = process.env.FAZHEN_UNDER_TEST
  if (running) return { url: process.env.FAZHEN_UNDER_TEST_URL ?? 'http://localhost:7300', command: runIn(running), close: async () => {} }
  const directory = await mkdtemp(join(tmpdir(), 'fazhen-browser-'))
  const data = join(directory, 'data')
  const child = program(['serve'], data)
  const close = async () => {
    await ended(child)
    await rm(directory, { recursive: true, force: true })
  }
  try {
    return { url: await addressOf(child), command: runIn(data), close }
  } catch (error) {
    await close()
    throw error
  }
}

function program(words: readonly string[], data: string): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env
  return spawn(
    process.execPath,
    ['--import', 'tsx', '--import', './web/browser/clock-under-test.ts', join('server', 'command-line', 'main.ts'), ...words],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, PORT: '0', FAZHEN_DATA: data, FAZHEN_KEYS: `${data}-keys`, FAZHEN_CLOCK_MOVED: String(moved) },
    },
  )
}

/** Read to the end of the load; what is printed after that is read and dropped, so that the pipe never fills. */
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

const runIn = (data: string) => (...words: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = program(words, data)
    const heard = { out: '', all: '' }
    child.stdout?.on('data', (text: Buffer) => {
      heard.out += text.toString()
      heard.all += text.toString()
    })
    child.stderr?.on('data', (text: Buffer) => (heard.all += text.toString()))
    child.once('exit', code => (code === 0 ? resolve(heard.out) : reject(new Error(heard.all))))
  })

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    child.removeAllListeners('exit').once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
}
