// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { conditionWords, type Field, isCounted } from '../../kernel/kernel.ts'
import { rules } from '../check-kind.ts'
import specimen from './kind.ts'
import { specimens } from './register.ts'

describe.each([...specimens.kinds.values()].map(kind => [kind.label, kind] as const))('%s', (_label, kind) => {
  it.each(rules.map(rule => [rule.keeps, rule] as const))('%s', (_keeps, { complaints }) => {
    expect(complaints(kind, specimens)).toEqual([])
  })
})

describe('the specimen holds the whole vocabulary', () => {
  it('has every measure and every word of a condition', () => {
    const figures = [...specimens.figures.values()].map(({ figure }) => figure)
    expect(new Set(figures.map(({ what }) => what))).toEqual(new Set(['count', 'sum', 'distinct', 'stock', 'rate', 'total']))
    const said = JSON.stringify([figures.filter(isCounted), specimen.reads])
    expect(conditionWords.filter(word => !said.includes(`"${word}":`))).toEqual([])
  })

  it('has a field of every type', async () => {
    const { readdirSync } = await import('node:fs')
    const folder = new URL('../../kernel/declare/field-types/', import.meta.url)
    const other = ['face', 'faces', 'ids', 'written', 'telephone.test']
    const types = [...readdirSync(folder).map(file => file.replace('.ts', '')).filter(type => !other.includes(type)), 'papers', 'link', 'figures']
    // A telephone is a text that holds nothing else.
    const used = new Set(Object.values<Field & { holds?: string }>(specimen.procedure.fields).flatMap(({ type, holds }) => [type, holds]))
    expect(types.filter(type => !used.has(type))).toEqual([])
  })
})
