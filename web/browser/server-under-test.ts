// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressOf, ended, outcomeOf, type Place, program } from '../../server/command-line/process-under-test.ts'

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
  const child = program(['serve'], placeOf(data))
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

const placeOf = (data: string): Place => ({
  data, before: ['./web/browser/clock-under-test.ts'], environment: { FAZHEN_CLOCK_MOVED: String(moved) },
})

const runIn = (data: string) => async (...words: string[]): Promise<string> => {
  const { code, out, said } = await outcomeOf(program(words, placeOf(data)))
  if (code !== 0) throw new Error(out + said)
  return out
}
