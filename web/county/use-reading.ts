// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import { api, Fault, refresh } from '../api.ts'
import { type Brief, sentence } from './county-words.ts'

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
  read(files: readonly File[]): Promise<void>
  clear(): void
}

let keys = 0

/** Sends files one by one; each has its own progress and its own fault, and a bad one holds up no other. */
export function useReading(county: number): Reading {
  const [lines, setLines] = useState<readonly ReadLine[]>([])
  const put = (line: ReadLine) => setLines(before => before.map(each => (each.key === line.key ? line : each)))

  async function read(files: readonly File[]): Promise<void> {
    const waiting = files.map(file => ({ file, line: { key: ++keys, file: file.name, state: 'waiting' as const } }))
    setLines(before => [...before, ...waiting.map(({ line }) => line)])
    const rest = [...waiting]
    const work = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        put({ ...next.line, state: 'reading' })
        put(await answered(county, next.file, next.line))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    await refresh()
  }

  const busy = lines.some(({ state }) => state === 'waiting' || state === 'reading')
  return { lines, busy, read, clear: () => setLines([]) }
}

function answered(county: number, file: File, line: Pick<ReadLine, 'key' | 'file'>): Promise<ReadLine> {
  return api.addReport({ county, name: file.name }, file).then(
    ({ report, repeated }): ReadLine => ({ ...line, state: 'read', report, repeated }),
    (fault: unknown): ReadLine => ({ ...line, state: 'refused', says: sentence(fault instanceof Fault ? fault.message : '这份文件没有送到，请重试') }),
  )
}
