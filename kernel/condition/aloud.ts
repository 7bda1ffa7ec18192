// SPDX-License-Identifier: MulanPSL-2.0
import {
  type Choice,
  codeLabel,
  type Condition,
  type Field,
  type Fields,
  type Kind,
  kernelSteps,
  type Member,
  type Register,
  type Rows,
} from '../declare/declare.ts'
import { columnTests, type FieldTest, type Part, partsOf, type RowTests, type Bounds } from './parts.ts'

/** The condition as it is read in a 口径: “来源为排查，且已办理受理”. Empty for no condition. The register gives the labels of other kinds' codes. */
export const aloud = (condition: Condition | undefined, kind: Kind, register?: Register): string =>
  partsOf(condition).map(part => phrase(part, kind, register)).join('，且')

const quoted = (labels: readonly string[]) => labels.map(label => `“${label}”`).join('或')

function phrase(part: Part, kind: Kind, register?: Register): string {
  const { states, clocks, fields } = kind.procedure
  switch (part.word) {
    case 'state': return `状态为${quoted(part.among.map(state => states[state] ?? state))}`
    case 'taken': return `已办理${quoted(part.among.map(step => stepLabel(kind, step)))}`
    case 'late': return `超过“${clocks[part.clock]?.label}”的期限`
    case 'inTime': return `在“${clocks[part.clock]?.label}”的期限内`
    case 'sameYear': return `${dayLabel(kind, part.first)}与${dayLabel(kind, part.second)}在同一年`
    case 'otherYear': return `${dayLabel(kind, part.first)}与${dayLabel(kind, part.second)}不在同一年`
    case 'inOrder': return `${dayLabel(kind, part.first)}不晚于${dayLabel(kind, part.second)}`
    case 'notMore': return `${fields[part.first]?.label}不多于${fields[part.second]?.label}`
    case 'village': return part.village === 'mine' ? '属于本村' : part.village === 0 ? '属于镇本级' : `属于村 ${part.village}`
    case 'either': return part.each.map(each => aloud(each, kind, register)).join('；或者')
    case 'not': return `不是（${aloud(part.condition, kind, register)}）`
    case 'field': return fieldPhrase(fields[part.name], part.test, kind, register)
  }
}

function fieldPhrase(field: Field | undefined, test: FieldTest, kind: Kind, register?: Register): string {
  if (!field) return ''
  const { label } = field
  switch (test.asks) {
    case 'given':
      return test.given ? `填有${label}` : `未填${label}`
    case 'relied':
      return `${label}当日为${quoted(toldLabels(field as Member, test.relied, register))}`
    case 'some':
      return `${label}中有${rowAloud(test.row, (field as Rows).columns, kind, register)}的一行`
    case 'rows':
      return `${label}${span(test.span, '行')}`
    case 'amount':
      return `${label}${span(test.span, '')}`
    case 'day':
      return `${label}${test.from ? `自${test.from}起` : ''}${test.to ? `至${test.to}止` : ''}${test.before ? `早于${dayLabel(kind, test.before)}` : ''}`
    case 'among':
      return `${label}${valuesAloud(field, test.values)}`
  }
}

function valuesAloud(field: Field, values: readonly (string | number | boolean)[]): string {
  if (field.type === 'yes-no') return values[0] ? '为是' : '为否'
  const codes = (field as Choice).codes as Choice['codes'] | undefined
  return `${field.type === 'choices' ? '含' : '为'}${quoted(values.map(value => (codes ? codeLabel(codes[String(value)] ?? String(value)) : String(value))))}`
}

const span = ({ atLeast, under }: Bounds, unit: string) =>
  [atLeast === undefined ? '' : `不少于${atLeast}${unit}`, under === undefined ? '' : `少于${under}${unit}`].filter(Boolean).join('且')

/** Tests on the columns of a row of the kind, read aloud. */
export const rowAloud = (tests: RowTests | undefined, columns: Fields, kind: Kind, register?: Register): string =>
  columnTests(tests).map(([column, test]) => fieldPhrase(columns[column], test, kind, register)).join('，且')

/** What the roster told of a person, by the labels of the roster's own codes. */
function toldLabels({ roster }: Member, relied: readonly (readonly [string, readonly string[]])[], register?: Register): string[] {
  const fields = register?.kinds.get(roster.split('.')[0] ?? '')?.procedure.fields as Fields | undefined
  return relied.flatMap(([name, codes]) => codes.map(code => {
    const known = (fields?.[name] as Choice | undefined)?.codes[code]
    return known === undefined ? code : codeLabel(known)
  }))
}

/** The label of a kind's or the kernel's own step. */
export const stepLabel = (kind: Kind, step: string): string =>
  kind.procedure.steps[step]?.label ?? kernelSteps[step as keyof typeof kernelSteps] ?? step

/** A day of the matter in words: 受理日, 到期日次日. */
export function dayLabel(kind: Kind, name: string): string {
  const [which, clock] = name.split(':')
  if (clock !== undefined) return `“${kind.procedure.clocks[clock]?.label}”${which === 'after' ? '到期次日' : '到期日'}`
  const step = kind.procedure.steps[name]
  return step ? `${step.label}日` : (kind.procedure.fields[name] as Field | undefined)?.label ?? name
}
