// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { type Choice, type Field, findField, type Kind } from '../kernel/kernel.ts'
import { kinds } from '../kinds/register.ts'

/** Where a dispute is typed before it is one, or priced after: a code of one must mean the same in all, for rows are opened as disputes. */
const paths = [
  'dispute.type',
  'dispute-screening.found.type',
  'resident-request.disputeType',
  'governance-rule.rates.type',
  'governance-rule.nextRates.type',
] as const

function codesAt(path: string): unknown {
  const [id = '', ...rest] = path.split('.')
  const field: Field | undefined = findField(kinds.kinds.get(id) as Kind, rest.join('.'))?.field
  expect(field?.type, path).toBe('choice')
  return (field as Choice).codes
}

describe('the types of disputes', () => {
  it.each(paths.slice(1))('of %s are those of the dispute itself, in the same words', path => expect(codesAt(path)).toEqual(codesAt(paths[0])))

  it('stand in no other kind under other words', () => {
    const types = Object.keys(codesAt(paths[0]) as object)
    const like = [...kinds.kinds.values()].flatMap(kind =>
      choicesIn(kind, kind.procedure.fields)
        .filter(({ codes }) => types.every(type => type in codes))
        .map(({ path }) => `${kind.id}.${path}`),
    )
    expect(like.sort()).toEqual([...paths].sort())
  })
})

function choicesIn(kind: Kind, fields: Readonly<Record<string, Field>>, above = ''): { path: string; codes: object }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${above}${name}`
    if (field.type === 'rows') return choicesIn(kind, (field as Field & { columns: Readonly<Record<string, Field>> }).columns, `${path}.`)
    return field.type === 'choice' ? [{ path, codes: (field as Choice).codes }] : []
  })
}
