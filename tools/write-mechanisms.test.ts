// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/register.ts'
import { awaited, mechanismNames } from './mechanism-rows.ts'
import { mechanismsPage, mechanismsPath } from './write-mechanisms.ts'

describe('the page of mechanisms', () => {
  it('stands as the kinds are now; if not, run node --import tsx tools/write-mechanisms.ts', async () => {
    expect(await readFile(mechanismsPath, 'utf8')).toBe(mechanismsPage(kinds))
  })

  it('has a row for each of the 85, and none that a kind names is beyond them', () => {
    expect(mechanismNames).toHaveLength(85)
    expect(new Set(mechanismNames).size).toBe(85)
    expect([...kinds.kinds.values()].flatMap(({ mechanisms }) => mechanisms).filter(row => row < 1 || row > 85)).toEqual([])
  })

  it('says plainly what is not there', () => {
    const without = { ...kinds, kinds: new Map([...kinds.kinds].filter(([id]) => id !== 'dispute' && id !== 'publicity-material')) }
    expect(mechanismsPage(without)).not.toContain('/kinds/dispute`')
    expect(mechanismsPage({ ...kinds, kinds: new Map() })).toContain(`| 40 | 人民调解 | 尚无 |`)
    for (const [id, { label, rows: [row] }] of Object.entries(awaited))
      expect(mechanismsPage({ ...kinds, kinds: new Map() }).split('\n').find(line => line.startsWith(`| ${row} |`)), id).toContain(label)
  })
})
