// SPDX-License-Identifier: MulanPSL-2.0
import { type Complain, conditionComplaints, dayNames } from './check-condition.ts'
import { conditionWords } from './condition.ts'
import { checkPriced } from './check-priced.ts'
import type { Choice, Field, Rows } from './field.ts'
import { isFieldType } from './field-types/faces.ts'
import type { Kind } from './kind.ts'
import { type Clock, isKernelStep, type Opens, type Relied, type Step } from './procedure.ts'
import { findField } from './find.ts'
import type { Vocabulary } from './register.ts'

const file = 'procedure.ts'
type Kinds = ReadonlyMap<string, Kind>

/** Unknown names, unreachable states, steps nobody may take, words of the kernel used as names. */
export function checkProcedure(kind: Kind, kinds: Kinds, { posts }: Vocabulary, complain: Complain): void {
  checkFields(kind.procedure.fields, kind.procedure.steps, complain)
  checkBoxes(kind, complain)
  for (const [name, step] of Object.entries(kind.procedure.steps)) checkStep(kind, name, step, kinds, posts, complain)
  checkReach(kind, complain)
  checkClocks(kind, complain)
}

function checkFields(fields: Readonly<Record<string, Field>>, steps: object, complain: Complain): void {
  for (const [name, field] of Object.entries(fields)) {
    if ((conditionWords as readonly string[]).includes(name)) complain('fields.ts', `字段名“${name}”是条件语言的词`, '另取一名')
    if (name in steps) complain('fields.ts', `字段名“${name}”与步骤同名`, '另取一名')
    if (!isFieldType(field.type)) complain('fields.ts', `字段“${name}”的类型“${field.type}”不存在`, 'kernel/declare/field-types 里的类型')
    if (field.type === 'rows') checkFields((field as Rows).columns, {}, complain)
  }
}

/** What the form is told of a box: when it is drawn, what it begins with, whether the last value may be offered. */
function checkBoxes(kind: Kind, complain: Complain): void {
  const needed = new Set(Object.values<Step>(kind.procedure.steps).flatMap(step => step.needs ?? []))
  for (const [name, field] of Object.entries<Field>(kind.procedure.fields)) {
    if (field.asked) conditionComplaints(kind, field.asked, complain, 'fields.ts')
    if (field.asked && needed.has(name)) complain('fields.ts', `必填的“${name}”带了 asked`, '必填的一直画出；视情况才填的用 onlyIf 写明')
    if (field.steady && (field.personal || field.type === 'person')) complain('fields.ts', `个人信息“${name}”带了 steady`, '个人信息不沿用上次的内容')
    if (field.begins !== undefined && !mayBegin(field)) complain('fields.ts', `“${name}”的初值“${field.begins}”不存在`, '选项的代码，或者日期的 today')
  }
}

const mayBegin = (field: Field): boolean =>
  field.type === 'day' ? field.begins === 'today' : field.type === 'choice' && field.begins! in (field as Choice).codes

function checkStep(kind: Kind, name: string, step: Step, kinds: Kinds, posts: Vocabulary['posts'], complain: Complain): void {
  const { fields, states, steps } = kind.procedure
  const known = (word: string, values: readonly string[], allowed: object) => {
    for (const value of values) if (!(value in allowed)) complain(file, `步骤“${name}”的${word}“${value}”不存在`, Object.keys(allowed).join('、'))
  }
  if (isKernelStep(name)) complain(file, `步骤“${name}”是内核的步骤名`, '另取一名')
  if (step.by.length === 0) complain(file, `步骤“${name}”没有人可以办`, '至少一个岗位')
  known('岗位', step.by, posts)
  if (step.from !== 'nothing') known('起始状态', step.from, states)
  if (step.to !== undefined) known('到达状态', [step.to], states)
  known('必填项', step.needs ?? [], fields)
  known('可填项', step.takes ?? [], fields)
  known('apartFrom', [step.apartFrom ?? []].flat(), steps)
  for (const guard of step.onlyIf ?? []) {
    conditionComplaints(kind, guard.when, complain, file)
    if (/"(late|inTime)":|"(due|after):/.test(JSON.stringify(guard.when))) complain(file, `步骤“${name}”的条件问了时钟`, '不问时钟的条件：时钟在各步办完之后才计算')
  }
  for (const reliance of step.relies ?? []) checkReliance(kind, name, reliance, kinds, complain)
  for (const opens of [step.opens ?? []].flat()) checkOpening(kind, name, opens, kinds, complain)
  for (const { since, day } of step.waits ?? []) {
    known('waits', [since], steps)
    if (day !== undefined && fields[day]?.type !== 'day') complain(file, `步骤“${name}”等候所看的“${day}”不是日期字段`, '类型为 day 的字段')
  }
}

function checkReliance(kind: Kind, step: string, reliance: Relied, kinds: Kinds, complain: Complain): void {
  if (reliance.when) conditionComplaints(kind, reliance.when, complain, file)
  if ('holds' in reliance && reliance.on && !dayNames(kind).includes(reliance.on))
    complain(file, `步骤“${step}”所依的日期“${reliance.on}”不存在`, dayNames(kind).join('、'))
  if ('holds' in reliance) {
    const [id = '', name = ''] = reliance.holds.split('.')
    if (!kinds.get(id)?.roster?.holds[name]) complain(file, `步骤“${step}”所依的名册“${reliance.holds}”不存在`, '名册事类.资格')
    if (findField(kind, reliance.of)?.field.type !== 'member') complain(file, `步骤“${step}”的“${reliance.of}”不是名册人员字段`, '类型为 member 的字段或 表.列')
  }
  if ('linked' in reliance && findField(kind, reliance.linked)?.field.type !== 'link')
    complain(file, `步骤“${step}”的“${reliance.linked}”不是关联字段`, '类型为 link 的字段')
  if ('tally' in reliance && !findField(kind, reliance.tally))
    complain(file, `步骤“${step}”按“${reliance.tally}”计次，字段不存在`, Object.keys(kind.procedure.fields).join('、'))
  if ('tally' in reliance && typeof reliance.within === 'object')
    for (const day of [reliance.within.from, reliance.within.through])
      if (!dayNames(kind).includes(day)) complain(file, `步骤“${step}”计次所依的日期“${day}”不存在`, dayNames(kind).join('、'))
  if ('tally' in reliance && reliance.among) conditionComplaints(kind, reliance.among, complain, file)
  if ('tally' in reliance && reliance.dated && !dayNames(kind).includes(reliance.dated))
    complain(file, `步骤“${step}”计次所依的日期“${reliance.dated}”不存在`, dayNames(kind).join('、'))
  if ('priced' in reliance) checkPriced(kind, step, reliance, kinds, complain)
  if ('zero' in reliance && kind.procedure.fields[reliance.zero]?.type !== 'figures')
    complain(file, `步骤“${step}”的“${reliance.zero}”不是指标字段`, '类型为 figures 的字段')
}

function checkOpening(kind: Kind, name: string, opens: Opens, kinds: Kinds, complain: Complain): void {
  if (opens.when) conditionComplaints(kind, opens.when, complain, file)
  if (opens.on && !dayNames(kind).includes(opens.on)) complain(file, `步骤“${name}”开立用的日期“${opens.on}”不存在`, dayNames(kind).join('、'))
  const target = kinds.get(opens.kind)
  if (!target) return complain(file, `步骤“${name}”开立的事类“${opens.kind}”不存在`, [...kinds.keys()].join('、'))
  if (target.procedure.steps[opens.step]?.from !== 'nothing') complain(file, `步骤“${name}”用“${opens.kind}.${opens.step}”开立`, '一个从无开始的步骤')
  const sources: object = opens.each === undefined ? kind.procedure.fields : ((kind.procedure.fields[opens.each] as Rows | undefined)?.columns ?? {})
  for (const [to, from] of Object.entries(opens.as)) {
    if (!(to in target.procedure.fields)) complain(file, `步骤“${name}”填写“${opens.kind}.${to}”，字段不存在`, Object.keys(target.procedure.fields).join('、'))
    if ((sources as Record<string, Field>)[from]?.personal && !(target.procedure.fields[to] as Field | undefined)?.personal)
      complain(file, `步骤“${name}”把个人信息“${from}”填入不加密的“${opens.kind}.${to}”`, '个人信息字段')
    if (!(from in sources))
      complain(file, `步骤“${name}”取“${opens.each === undefined ? from : `${opens.each}.${from}`}”，不存在`, Object.keys(sources).join('、'))
  }
  for (const to of [...Object.keys(opens.with ?? {}), ...(opens.dayAs ? [opens.dayAs] : [])])
    if (!(to in target.procedure.fields))
      complain(file, `步骤“${name}”填写“${opens.kind}.${to}”，字段不存在`, Object.keys(target.procedure.fields).join('、'))
}

function checkReach(kind: Kind, complain: Complain): void {
  const { states, steps } = kind.procedure
  const all = Object.values<Step>(steps)
  if (!all.some(step => step.from === 'nothing')) complain(file, '没有开立步骤', "至少一个 from: 'nothing'")
  const reached = new Set<string>()
  for (let before = -1; before < reached.size; ) {
    before = reached.size
    for (const { from, to } of all) if (to && (from === 'nothing' || from.some(state => reached.has(state)))) reached.add(to)
  }
  for (const state of Object.keys(states)) if (!reached.has(state)) complain(file, `状态“${state}”走不到`, '有步骤到达它，或删去')
}

const ends = ({ until }: Clock, step: string): boolean => [until].flat().includes(step)
const begins = ({ from }: Clock, step: string): boolean => [from].flat().includes(step)

function checkReplaced({ procedure }: Kind, name: string, clock: Clock, complain: Complain): void {
  const { replaced } = clock
  if (replaced === undefined || (ends(clock, replaced) && Object.values<Clock>(procedure.clocks).some(other => begins(other, replaced)))) return
  complain(file, `时钟“${name}”由“${replaced}”替代，但没有另一个时钟从它起算，或者它不结束本时钟`, '本时钟 until 中的步骤，并有时钟以它为 from')
}

function checkClocks(kind: Kind, complain: Complain): void {
  const { clocks, steps, fields } = kind.procedure
  for (const [name, clock] of Object.entries(clocks)) {
    const named = [
      ...[clock.from].flat(),
      ...[clock.until].flat(),
      clock.restarts,
      clock.replaced,
      clock.deemed,
      clock.extend?.by,
      clock.pause?.from,
      clock.pause?.until,
    ]
    for (const step of named) if (step !== undefined && !(step in steps)) complain(file, `时钟“${name}”的步骤“${step}”不存在`, Object.keys(steps).join('、'))
    checkReplaced(kind, name, clock, complain)
    if (clock.extend && fields[clock.extend.days]?.type !== 'number') complain(file, `时钟“${name}”的延长天数“${clock.extend.days}”不是数字段`, '类型为 number 的字段')
    for (const each of [clock.limit].flat()) {
      if ('when' in each) conditionComplaints(kind, each.when, complain, file)
      const limit = 'when' in each ? each.limit : each
      if ('on' in limit && fields[limit.on]?.type !== 'day') complain(file, `时钟“${name}”的到期日“${limit.on}”不是日期字段`, dayNames(kind).join('、'))
    }
  }
}
