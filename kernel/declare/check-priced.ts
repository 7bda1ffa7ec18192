// SPDX-License-Identifier: MulanPSL-2.0
import { type Complain, dayNames } from './check-condition.ts'
import type { Field, Fields, Link, Rows } from './field.ts'
import { findField } from './find.ts'
import type { Kind } from './kind.ts'
import type { Priced } from './procedure.ts'

const file = 'procedure.ts'
const columnsOf = (kind: Kind | undefined, table: string): Fields => (kind?.procedure.fields[table] as Rows | undefined)?.columns ?? {}

/** Every name of a price: the row and its columns, the rule's table, the fields and the file of the matter that is priced. */
export function checkPriced(
  kind: Kind, step: string, priced: Priced, kinds: ReadonlyMap<string, Kind>, complain: Complain,
): void {
  const among = (word: string, names: readonly string[], allowed: object) => {
    for (const name of names) if (!(name in allowed)) complain(file, `步骤“${step}”核定用的${word}“${name}”不存在`, Object.keys(allowed).join('、'))
  }
  const [own = ''] = priced.priced.split('.')
  const link = findField(kind, priced.priced)?.field as Field | undefined
  if (link?.type !== 'link') return complain(file, `步骤“${step}”核定用的“${priced.priced}”不是关联列`, '表.列，类型为 link')
  const [rosterId = '', validity = ''] = priced.by.split('.')
  const roster = kinds.get(rosterId)
  if (!roster?.roster?.holds[validity]) return complain(file, `步骤“${step}”核定依据的名册“${priced.by}”不存在`, '名册事类.资格')
  const [row, table] = [columnsOf(kind, own), columnsOf(roster, priced.table)]
  const { fits, reaches = {}, file: asked, gives, rule, among: named } = priced
  among('标准列', [...Object.keys(fits), ...Object.keys(reaches), ...(asked ? [asked] : []), ...Object.values(gives)], table)
  among('明细列', [...Object.keys(gives), rule.link, rule.words, ...(named ? [named[0]] : [])], row)
  for (const linked of (link as Link).kinds.map(id => kinds.get(id)).filter(each => each !== undefined)) {
    among('日期', priced.on, Object.fromEntries(dayNames(linked).map(day => [day, day])))
    const { fields } = linked.procedure
    among('字段', [...Object.values(fits), ...Object.values(reaches)], fields)
    if (named && !findField(linked, named[1])) complain(file, `步骤“${step}”核定用的“${named[1]}”不存在`, Object.keys(fields).join('、'))
  }
}
