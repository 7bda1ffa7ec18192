// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/register.ts'
import { checkFolders } from './check-folders.ts'
import { rules } from './check-kind.ts'

describe.each([...kinds.kinds.values()].map(kind => [kind.label, kind.id, kind] as const))('%s（%s）', (_label, _id, kind) => {
  it.each(rules.map(rule => [rule.keeps, rule] as const))('%s', (_keeps, { complaints }) => {
    expect(complaints(kind, kinds)).toEqual([])
  })
})

describe('事类文件夹', () => {
  it('与登记的事类一一对应，文件名都是约定的', async () => {
    expect(await checkFolders(new URL('../kinds/', import.meta.url), [...kinds.kinds.keys()])).toEqual([])
  })
})
