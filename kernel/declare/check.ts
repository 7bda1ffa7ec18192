// SPDX-License-Identifier: MulanPSL-2.0
import { checkForms } from './check-forms.ts'
import { checkFigures } from './check-figures.ts'
import { checkProcedure } from './check-procedure.ts'
import { type Complain, conditionComplaints } from './check-condition.ts'
import type { Kind } from './kind.ts'
import { findField } from './find.ts'
import type { Vocabulary } from './register.ts'

const oneOf = (names: Iterable<string>) => [...names].join('、') || '（没有）'
const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) < at)

/** Every complaint about the declarations, each one line that names the kind, the value, what is allowed and the file. */
export function complaintsAbout(kinds: readonly Kind[], vocabulary: Vocabulary): string[] {
  const complaints: string[] = []
  const byId = new Map(kinds.map(kind => [kind.id, kind]))
  const codes = kinds.flatMap(kind => Object.keys(kind.figures))
  for (const id of twice(kinds.map(kind => kind.id))) complaints.push(`事类“${id}”登记了两次，应只登记一次（kinds/register.ts）`)
  for (const code of twice(codes)) complaints.push(`指标“${code}”有两个事类声明，应只声明一次`)
  for (const kind of kinds) {
    const complain: Complain = (file, value, allowed) => complaints.push(`事类“${kind.id}”：${value}；应为：${allowed}（kinds/${kind.id}/${file}）`)
    checkProcedure(kind, byId, vocabulary, complain)
    checkFigures(kind, new Map(kinds.flatMap(k => Object.entries(k.figures))), complain)
    checkReading(kind, vocabulary, complain)
    checkSentences(kind, new Set(codes), vocabulary, complain)
    checkRoster(kind, byId, complain)
    checkFile(kind, complain)
    checkOwner(kind, complain)
    if (kind.combines !== undefined && (kind.procedure.steps[kind.combines]?.from ?? 'nothing') === 'nothing')
      complain('kind.ts', `合办的步骤“${kind.combines}”不存在，或者是登记的步骤`, '已登记的事项上的步骤')
    checkForms(kind, complain)
  }
  return complaints
}

function checkReading(kind: Kind, { posts }: Vocabulary, complain: Complain): void {
  for (const { post, where, masks = [] } of kind.reads) {
    if (!(post in posts)) complain('access.ts', `岗位“${post}”不在岗位表`, oneOf(Object.keys(posts)))
    for (const field of masks)
      if (!(field in kind.procedure.fields)) complain('access.ts', `遮蔽字段“${field}”不存在`, oneOf(Object.keys(kind.procedure.fields)))
    if (where) conditionComplaints(kind, where, complain, 'access.ts')
  }
  for (const [, path = ''] of kind.title.matchAll(/\{([^}]+)\}/g)) {
    if (path === 'village' || path === 'day') continue
    const found = path.includes('.') ? undefined : findField(kind, path)
    if (!found) complain('kind.ts', `标题用了不存在的字段“${path}”`, `${oneOf(Object.keys(kind.procedure.fields))}、village、day`)
    else if (found.field.personal) complain('kind.ts', `标题用了个人信息字段“${path}”`, '非个人信息字段')
  }
}

function checkSentences(kind: Kind, codes: ReadonlySet<string>, { sections }: Vocabulary, complain: Complain): void {
  for (const { at, says } of kind.report) {
    if (!(at in sections)) complain('report.ts', `报告章节“${at}”不存在`, oneOf(Object.keys(sections)))
    const slots = [...says.matchAll(/\{([^}]+)\}/g)].map(([, code = '']) => code)
    if (slots.length === 0) complain('report.ts', `句子“${says}”没有指标`, '至少一个{指标代码}')
    for (const code of slots) if (!codes.has(code)) complain('report.ts', `句子用了没有声明的指标“${code}”`, '某个事类 figures.ts 里的代码')
  }
}

function checkFile(kind: Kind, complain: Complain): void {
  for (const { when, held } of Object.values(kind.file ?? {}))
    for (const condition of [when, held]) if (condition) conditionComplaints(kind, condition, complain, 'kind.ts')
}

function checkRoster(kind: Kind, kinds: ReadonlyMap<string, Kind>, complain: Complain): void {
  if (kind.shape === 'roster' && !kind.roster) complain('kind.ts', '名册没有写明 roster', '{ person?, holds }')
  if (kind.roster?.person && kind.procedure.fields[kind.roster.person]?.type !== 'person')
    complain('kind.ts', `roster.person“${kind.roster.person}”不是姓名字段`, '类型为 person 的字段')
  for (const [name, { holds, of }] of Object.entries(kind.roster?.covers ?? {})) {
    if (!(holds in kind.roster!.holds)) complain('kind.ts', `覆盖“${name}”用了没有的资格“${holds}”`, oneOf(Object.keys(kind.roster!.holds)))
    if (of === 'village') continue
    const [roster = '', validity = ''] = of.holds.split('.')
    if (!kinds.get(roster)?.roster?.holds[validity]) complain('kind.ts', `覆盖“${name}”的名册“${of.holds}”不存在`, '名册事类.资格')
    if (kind.procedure.fields[of.by]?.type !== 'link') complain('kind.ts', `覆盖“${name}”的“${of.by}”不是关联字段`, '类型为 link 的字段')
  }
}

function checkOwner({ owner, procedure: { fields, states } }: Kind, complain: Complain): void {
  for (const name of owner?.in ?? []) {
    const field = fields[name]
    if (!field || !['text', 'entity', 'link'].includes(field.type)) complain('kind.ts', `责任单位“${name}”不是写单位的字段`, '类型为 text、entity 或 link 的字段')
    else if (field.personal) complain('kind.ts', `责任单位用了个人信息字段“${name}”`, '非个人信息字段')
  }
  for (const state of owner?.nobodyIn ?? []) if (!(state in states)) complain('kind.ts', `没有人承办的状态“${state}”不存在`, oneOf(Object.keys(states)))
}
