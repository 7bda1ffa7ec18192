// SPDX-License-Identifier: MulanPSL-2.0
import { type Choice, codeLabel, type Condition, type Field, type Fields, type Kind, kernelSteps, type Member, type Register, type Rows } from '../declare/declare.ts'

/** The condition as it is read in a 口径: “来源为排查，且已办理受理”. Empty for no condition. The register gives the labels of other kinds' codes. */
export function aloud(condition: Condition | undefined, kind: Kind, register?: Register): string {
  return Object.entries(condition ?? {})
    .filter(([, test]) => test !== undefined)
    .map(([key, test]) => phrase(key, test, kind, register))
    .join('，且')
}

const quoted = (labels: readonly string[]) => labels.map(label => `“${label}”`).join('或')

function phrase(key: string, test: any, kind: Kind, register?: Register): string {
  const { states, clocks, fields } = kind.procedure
  switch (key) {
    case 'state': return `状态为${quoted([test].flat().map(state => states[state] ?? state))}`
    case 'taken': return `已办理${quoted([test].flat().map(step => stepLabel(kind, step)))}`
    case 'late': return `超过“${clocks[test]?.label}”的期限`
    case 'inTime': return `在“${clocks[test]?.label}”的期限内`
    case 'sameYear': return `${dayLabel(kind, test[0])}与${dayLabel(kind, test[1])}在同一年`
    case 'otherYear': return `${dayLabel(kind, test[0])}与${dayLabel(kind, test[1])}不在同一年`
    case 'inOrder': return `${dayLabel(kind, test[0])}不晚于${dayLabel(kind, test[1])}`
    case 'notMore': return `${fields[test[0]]?.label}不多于${fields[test[1]]?.label}`
    case 'village': return test === 'mine' ? '属于本村' : test === 0 ? '属于镇本级' : `属于村 ${test}`
    case 'either': return test.map((each: Condition) => aloud(each, kind, register)).join('；或者')
    case 'not': return `不是（${aloud(test, kind, register)}）`
    default: return fieldPhrase(fields[key], test, kind, register)
  }
}

function fieldPhrase(field: Field | undefined, test: any, kind: Kind, register?: Register): string {
  if (!field) return ''
  const label = field.label
  if (typeof test === 'object' && test !== null && !Array.isArray(test)) {
    if ('given' in test) return test.given ? `填有${label}` : `未填${label}`
    if ('relied' in test) return `${label}当日为${quoted(toldLabels(field as Member, test.relied, register))}`
    if ('some' in test) return `${label}中有${rowAloud(test.some, (field as Rows).columns, kind, register)}的一行`
    if ('count' in test) return `${label}${span(test.count, '行')}`
    if ('atLeast' in test || 'under' in test) return `${label}${span(test, '')}`
    return `${label}${test.from ? `自${test.from}起` : ''}${test.to ? `至${test.to}止` : ''}${test.before ? `早于${dayLabel(kind, test.before)}` : ''}`
  }
  const values = [test].flat()
  if (field.type === 'yes-no') return test ? `${label}为是` : `${label}为否`
  const codes = (field as Choice).codes as Choice['codes'] | undefined
  return `${label}${field.type === 'choices' ? '含' : '为'}${quoted(values.map(value => (codes ? codeLabel(codes[value] ?? value) : String(value))))}`
}

const span = ({ atLeast, under }: { atLeast?: number; under?: number }, unit: string) =>
  [atLeast === undefined ? '' : `不少于${atLeast}${unit}`, under === undefined ? '' : `少于${under}${unit}`].filter(Boolean).join('且')

/** Tests on the columns of a row of the kind, read aloud. */
export const rowAloud = (tests: Readonly<Record<string, unknown>> | undefined, columns: Fields, kind: Kind, register?: Register): string =>
  Object.entries(tests ?? {}).map(([column, test]) => fieldPhrase(columns[column], test, kind, register)).join('，且')

/** What the roster told of a person, by the labels of the roster's own codes. */
function toldLabels({ roster }: Member, relied: Readonly<Record<string, string | readonly string[]>>, register?: Register): string[] {
  const fields = register?.kinds.get(roster.split('.')[0] ?? '')?.procedure.fields as Fields | undefined
  return Object.entries(relied).flatMap(([name, codes]) => [codes].flat().map(code => {
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
