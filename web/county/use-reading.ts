// SPDX-License-Identifier: MulanPSL-2.0
import { useSyncExternalStore } from 'react'
import { api, askingMe, Fault, queries, refresh } from '../api.ts'
import { type Brief, sentence } from './county-words.ts'
import { type Handed, refusalOf } from './dropped.ts'

export interface ReadLine {
  key: number
  file: string
  state: 'waiting' | 'reading' | 'read' | 'refused'
  /** Why it was refused. */
  says?: string
  report?: Brief
  repeated?: boolean
}

/** So many files are on their way at once: enough that none waits for the line, few enough that a small server breathes. */
const atOnce = 3

export interface Reading {
  lines: readonly ReadLine[]
  busy: boolean
  read(files: readonly Handed[]): Promise<void>
  clear(): void
}

// Kept outside the page: whoever opens the first report while the others are still read finds the list again.
const lists = new Map<string, readonly ReadLine[]>()
const hearing = new Set<() => void>()
const none: readonly ReadLine[] = []
let keys = 0

function put(of: string, next: readonly ReadLine[]): void {
  lists.set(of, next)
  for (const hear of hearing) hear()
}

function hear(changed: () => void): () => void {
  hearing.add(changed)
  return () => hearing.delete(changed)
}

/** Sends files one by one; each has its own progress and its own fault, and a bad one holds up no other. */
export function useReading(county: number, user: string): Reading {
  const of = `${user}/${county}`
  const lines = useSyncExternalStore(hear, () => lists.get(of) ?? none)
  const change = (line: ReadLine) => put(of, (lists.get(of) ?? none).map(each => (each.key === line.key ? line : each)))

  async function read(files: readonly Handed[]): Promise<void> {
    const waiting = files.map(handed => ({ handed, line: { key: ++keys, file: handed.path, state: 'waiting' as const } }))
    put(of, [...(lists.get(of) ?? none), ...waiting.map(({ line }) => line)])
    const rest = [...waiting]
    const work = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        // Whoever signs in next at this desk sends nothing of this person's files under a name of their own.
        const gone = queries.getQueryData(askingMe.queryKey)?.id !== user
        change({ ...next.line, ...gone ? { state: 'refused', says: '退出登录时还没有读到这一份，请重新放入。' } : { state: 'reading' } })
        if (!gone) change(await answered(county, next.handed, next.line))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    await refresh()
  }

  const busy = lines.some(({ state }) => state === 'waiting' || state === 'reading')
  return { lines, busy, read, clear: () => put(of, none) }
}

async function answered(county: number, handed: Handed, line: Pick<ReadLine, 'key' | 'file'>): Promise<ReadLine> {
  const refusal = refusalOf(handed)
  if (refusal !== undefined || !handed.file) return { ...line, state: 'refused', says: refusal ?? '' }
  return api.addReport({ county, name: handed.file.name }, handed.file).then(
    ({ report, repeated }): ReadLine => ({ ...line, state: 'read', report, repeated }),
    (fault: unknown): ReadLine => ({ ...line, state: 'refused', says: sentence(fault instanceof Fault ? fault.message : '这份文件没有送到，请重试') }),
  )
}
