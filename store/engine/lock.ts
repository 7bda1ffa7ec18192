// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runs, thisPlace } from './place.ts'
import type { Place } from './place.ts'

/** Who has a data directory open: process, machine, since when (ISO 8601), and where it can be reached if it serves. */
export interface Holder { pid: number; host: string; since: string; url?: string }
export interface Lock {
  announce(url: string): void
  release(): void
}

interface Note extends Place { since: string; url?: string; released?: true }
interface Numbered { n: number; file: string; note: Note | undefined }

// A lock is a note with a number, holder.7.json; the highest number counts, and it never goes down: a note is removed only by
// the holder of a higher one, and a released note stays until the next holder has made its own. So whoever made the highest
// note holds the directory, and two that judge the same note stale cannot both succeed it.
const pattern = /^holder\.(\d+)\.json$/
const heartbeat = 2_000
const silence = 7_000

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

/** The data directory is open elsewhere; the message says by whom. */
export class DirectoryHeld extends Error {
  readonly holder: Holder

  constructor(directory: string, holder: Holder) {
    const where = holder.url ? `，或经 ${holder.url} 使用它` : ''
    super(`数据目录 ${directory} 正由主机 ${holder.host} 上的进程 ${holder.pid} 使用（自 ${shanghai.format(new Date(holder.since))} 起），`
      + `一个目录同时只能由一个程序打开，请先停止该程序${where}。`)
    this.name = 'DirectoryHeld'
    this.holder = holder
  }
}

const readNote = (file: string): Note | undefined => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Note
  } catch {
    return undefined
  }
}

const numbered = (directory: string): Numbered[] =>
  fs.readdirSync(directory)
    .flatMap(name => pattern.exec(name)?.[1] ?? [])
    .map(n => ({ n: Number(n), file: path.join(directory, `holder.${n}.json`) }))
    .sort((a, b) => b.n - a.n)
    .map(({ n, file }) => ({ n, file, note: readNote(file) }))

const changed = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

// Another machine or container cannot be asked whether its process lives, but a living one touches its note; no clock is compared.
const silent = async (file: string, wait: number): Promise<boolean> => {
  const before = changed(file)
  for (let waited = 0; waited < wait; waited += 250) {
    await sleep(250)
    if (changed(file) !== before) return false
  }
  return true
}

const holds = async ({ file, note }: Numbered, wait: number): Promise<boolean> => {
  // No readable note: its maker is writing it this moment, or died over it.
  if (!note) return !(await silent(file, wait))
  if (note.released) return false
  const alive = runs(note)
  return alive === 'unknown' ? !(await silent(file, wait)) : alive
}

const inFull = (file: string, note: Note): string => {
  const whole = `${file}.${randomUUID()}`
  fs.writeFileSync(whole, JSON.stringify(note), { mode: 0o600 })
  return whole
}

// link() makes the name and its contents appear in one step and fails if the name is taken; FAT knows no links.
const make = (file: string, note: Note): boolean => {
  const whole = inFull(file, note)
  try {
    fs.linkSync(whole, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
  } finally {
    fs.rmSync(whole, { force: true })
  }
  try {
    fs.writeFileSync(file, JSON.stringify(note), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const held = (file: string, note: Note): Lock => {
  let current = note
  const rewrite = (next: Note): void => {
    current = next
    fs.renameSync(inFull(file, next), file)
  }
  const beat = setInterval(() => {
    const now = new Date()
    fs.utimes(file, now, now, () => undefined)
  }, heartbeat).unref()
  return {
    announce: url => rewrite({ ...current, url }),
    release: () => {
      clearInterval(beat)
      if (!current.released) rewrite({ ...current, released: true })
    },
  }
}

const holderIn = ({ pid, host, since, url }: Note): Holder => ({ pid, host, since, ...(url === undefined ? {} : { url }) })

/**
 * Takes a data directory for this process alone, or throws DirectoryHeld. The note of a process that is gone is taken over: at
 * once if it ran on this machine, else after `wait` milliseconds without a sign of life.
 */
export const takeLock = async (directory: string, wait = silence): Promise<Lock> => {
  for (;;) {
    const top = numbered(directory)[0]
    if (top && await holds(top, wait)) {
      const note = readNote(top.file)
      if (note && !note.released) throw new DirectoryHeld(directory, holderIn(note))
      continue
    }
    const n = (top?.n ?? 0) + 1
    const file = path.join(directory, `holder.${n}.json`)
    const note: Note = { ...thisPlace(), since: new Date().toISOString() }
    if (!make(file, note)) continue
    const [highest, ...others] = numbered(directory)
    if (highest?.n !== n) {
      fs.rmSync(file, { force: true })
      continue
    }
    for (const other of others) fs.rmSync(other.file, { force: true })
    return held(file, note)
  }
}

/** Who holds a data directory now, or undefined. A holder on another machine is believed; only taking the lock waits to find out. */
export const holderOf = (directory: string): Holder | undefined => {
  if (!fs.existsSync(directory)) return undefined
  const note = numbered(directory)[0]?.note
  return note && !note.released && runs(note) !== false ? holderIn(note) : undefined
}
