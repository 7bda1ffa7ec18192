// SPDX-License-Identifier: MulanPSL-2.0
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'fazhen-command-'))
})
afterAll(() => rm(home, { recursive: true, force: true }))

const start = (words: readonly string[], more: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', main, ...words], {
    env: { ...process.env, FAZHEN_DATA: join(home, 'data'), FAZHEN_SPECIMEN: 'no', PORT: '0', ...more },
  })

async function fazhen(words: readonly string[], more: Record<string, string> = {}) {
  const child = start(words, more)
  const said = { out: '', err: '' }
  child.stdout!.on('data', piece => (said.out += String(piece)))
  child.stderr!.on('data', piece => (said.err += String(piece)))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, ...said }
}

describe('what is typed', () => {
  const refused = (...words: string[]): string => {
    try {
      readArguments(words)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }
  it('wrongly is answered by what would be right', () => {
    expect(refused()).toBe(
      '请写明命令，可用：serve、figures、trace、snapshot、report、reconcile、evidence、bulletin、verify、rebuild、backup、restore、export、import、read、audit、federate、take-in、give-back、town-key、layout、kinds、setting、calendar、user',
    )
    expect(refused('publish')).toMatch(/^没有“publish”这个命令，可用：/)
    expect(refused('figures', '--city', 'x')).toMatch(/^没有 --city 这个选项，用法：figures --town 镇/)
    expect(refused('figures', '--town')).toMatch(/^选项 --town 的值不对或没有写，用法：/)
    expect(refused('verify', 'all')).toBe('多余的“all”，用法：verify [--json]')
    expect(refused('restore')).toBe('用法：restore 文件 [--keys 密钥备份 | --without-keys]')
  })
  it('rightly becomes options, words without a dash by their names', () => {
    expect(readArguments(['user', 'add', 'wang', '--town', '甲镇', '--json'])).toEqual({
      verb: 'user',
      options: { what: 'add', name: 'wang', town: '甲镇', json: true },
      files: [],
    })
  })
})

describe('exit codes', () => {
  it('2 with one sentence on standard error and nothing on standard output', async () => {
    const { code, out, err } = await fazhen(['figures', '--town', '甲镇', '--year', '2025', '--json'])
    expect([code, out, err]).toEqual([2, '', '没有“甲镇”这个镇，可选：还没有镇\n'])
    const file = join(home, 'no.tar.gz')
    await writeFile(file, 'no archive')
    const restored = await fazhen(['restore', file, '--without-keys'])
    expect([restored.code, restored.out, restored.err.trim().split('\n').length]).toEqual([2, '', 1])
  })
  it('0 with data on standard output', async () => {
    expect(await fazhen(['verify', '--json'])).toEqual({ code: 0, out: '{"towns":[]}\n', err: '' })
  })
  it('2 with the sentence where a sheet is for no kind, or is not there', async () => {
    const asked = ['--town', '甲镇', '--json']
    expect(await fazhen(['import', 'no.xlsx', '--kind', '没有的事', ...asked])).toEqual({ code: 2, out: '', err: '没有“没有的事”这个事类，可用 kinds 命令查看全部事类\n' })
    const { code, out } = await fazhen(['kinds', '--json'])
    expect([code, JSON.parse(out).kinds.find(({ id }: { id: string }) => id === 'dispute')]).toMatchObject([
      0,
      { label: '矛盾纠纷', shape: 'case', mechanisms: expect.arrayContaining([expect.any(Number)]) },
    ])
  })
  it('2 when the database is away', async () => {
    const { code, err } = await fazhen(['verify'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
  })
})

describe('while a server runs', () => {
  it('the command line goes through it, a second server is refused, and SIGTERM lets everything go', async () => {
    const server = start(['serve'])
    const ended = new Promise<number | null>(resolve => server.on('close', resolve))
    await new Promise<void>(resolve => server.stdout!.on('data', piece => void (String(piece).includes('法镇已启动') && resolve())))
    expect(await fazhen(['verify', '--json'])).toEqual({ code: 0, out: '{"towns":[]}\n', err: '' })
    const second = await fazhen(['serve'])
    expect([second.code, second.err]).toEqual([
      2,
      expect.stringMatching(
        /^数据目录 .* 正由主机 .* 使用（自 .* 起），一个目录同时只能由一个程序打开，请先停止该程序，或经 http:\/\/localhost:\d+ 使用它。\n$/,
      ),
    ])
    expect((await fazhen(['rebuild'])).code).toBe(2)
    server.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(await readdir(join(home, 'data'))).not.toContain('administrator.token')
    expect((await fazhen(['rebuild', '--json'])).code).toBe(0)
  })
})
