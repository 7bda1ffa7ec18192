// SPDX-License-Identifier: MulanPSL-2.0
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DirectoryHeld, holderOf, takeLock } from './lock.ts'
import { thisPlace } from './place.ts'

const lockModule = fileURLToPath(new URL('./lock.ts', import.meta.url))

describe('the lock of a data directory', () => {
  let directory: string
  beforeEach(() => { directory = mkdtempSync(join(tmpdir(), 'fazhen-lock-')) })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const note = (parts: Record<string, unknown>, n = 4): string => {
    const file = join(directory, `holder.${n}.json`)
    writeFileSync(file, JSON.stringify({ ...thisPlace(), since: '2026-03-01T00:05:00.000Z', ...parts }))
    return file
  }
  const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid

  test('names its holder to the second who comes, in one sentence', async () => {
    const lock = await takeLock(directory)
    lock.announce('http://127.0.0.1:8080')
    const refused = await takeLock(directory).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DirectoryHeld)
    expect((refused as DirectoryHeld).message).toMatch(
      new RegExp(`^数据目录 ${directory} 正由主机 .+ 上的进程 ${process.pid} 使用（自 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 起），.+，或经 http://127.0.0.1:8080 使用它。$`))
    expect(holderOf(directory)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:8080' })
    lock.release()
  })

  test('is free again after release, and held by one at a time', async () => {
    const first = await takeLock(directory)
    first.release()
    expect(holderOf(directory)).toBeUndefined()
    const second = await takeLock(directory)
    expect(holderOf(directory)?.pid).toBe(process.pid)
    first.release()
    await expect(takeLock(directory)).rejects.toThrow(DirectoryHeld)
    second.release()
    expect(readdirSync(directory)).toHaveLength(1)
  })

  test('is taken over from a process that died', async () => {
    note({ pid: deadProcess(), started: '1' })
    expect(holderOf(directory)).toBeUndefined()
    const lock = await takeLock(directory)
    expect(holderOf(directory)?.pid).toBe(process.pid)
    lock.release()
  })

  test.runIf(process.platform === 'linux')('is taken over when the number of a dead process was given to another', async () => {
    note({ started: '1' })
    const lock = await takeLock(directory)
    lock.release()
  })

  test('is not taken over from another machine that gives signs of life', async () => {
    const file = note({ host: '另一台机器', pid: 7 })
    const beat = setInterval(() => utimesSync(file, new Date(), new Date()), 50)
    await expect(takeLock(directory, 1000)).rejects.toThrow('主机 另一台机器 上的进程 7')
    clearInterval(beat)
  })

  test('is taken over from another machine that has fallen silent', async () => {
    note({ host: '另一台机器', pid: 7 })
    const lock = await takeLock(directory, 500)
    expect(holderOf(directory)?.pid).toBe(process.pid)
    lock.release()
  })

  test('is taken over when its note was never finished', async () => {
    writeFileSync(join(directory, 'holder.1.json'), '')
    const lock = await takeLock(directory, 300)
    lock.release()
  })

  test('goes to one only, of many that find the same dead holder', async () => {
    note({ pid: deadProcess(), started: '1' })
    const program = `
      import { takeLock } from ${JSON.stringify(lockModule)}
      process.stdin.once('data', () => takeLock(${JSON.stringify(directory)}).then(() => console.log('held'), () => console.log('refused')))
      console.log('ready')`
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] }))
    const said = children.map(() => '')
    children.forEach((child, i) => child.stdout.on('data', data => { said[i] += String(data) }))
    const until = async (done: () => boolean): Promise<void> => { while (!done()) await new Promise(resolve => { setTimeout(resolve, 10) }) }
    await until(() => said.every(words => words.includes('ready')))
    children.forEach(child => child.stdin.write('go\n'))
    await until(() => said.every(words => /held|refused/.test(words)))
    children.forEach(child => child.kill('SIGKILL'))
    expect(said.filter(words => words.includes('held'))).toHaveLength(1)
  })
})
