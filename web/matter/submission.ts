// SPDX-License-Identifier: MulanPSL-2.0
import type { Kind } from '../../kernel/kernel.ts'
import { type Day, isDay } from '../../law/law.ts'
import { type Asks, Fault } from '../api.ts'
import { type Asked, complaintsOf, drawnOf, type Facts, tidied } from './asked.ts'
import type { Draft, FormKey } from './draft.ts'

/** Names under which the form speaks of what is no field of the kind. */
export const dayName = '$day'
export const villageName = '$village'

/** What stopped the form: sentences by field, and one over the whole with its article. */
export interface Stop {
  wrong: Readonly<Record<string, string>>
  trouble: { message: string; cites?: string }
}

/** What is filled in, where, and against what it is held. */
export interface Filled {
  key: FormKey
  kind: Kind
  asked: readonly Asked[]
  /** What the ledger holds of the matter, and the steps taken on it; nothing of a new one. */
  facts?: Facts
  taken?: readonly string[]
  /** Villages the actor may open a matter in; none on a matter that exists. */
  villages: readonly number[]
  today: Day
}

const several = (many: number): string => `有 ${many} 处需要改正，已在相应栏目写明`

/** What would be sent, or what has to be put right first. */
export function submission({ key, kind, asked: all, facts = {}, taken, villages, today }: Filled, draft: Draft): { send: Asks<'takeStep'> } | Stop {
  const asked = drawnOf(kind, key.step, all, facts, draft.data, taken)
  const data = tidied(asked, draft.data)
  const wrong = {
    ...whereAndWhen(draft, villages, today),
    ...complaintsOf(kind, key.step, asked, data, isDay(draft.day) ? draft.day : today),
  }
  const many = Object.keys(wrong).length
  if (many > 0) return { wrong, trouble: { message: several(many) } }
  return { send: { ...addressOf(key, draft, villages), kind: kind.id, step: key.step, day: draft.day, data, command: draft.command } }
}

const addressOf = (
  { town, matter }: FormKey,
  { village }: Draft,
  villages: readonly number[],
): { town: number; matter: string } | { town: number; village: number } =>
  matter ? { town, matter } : { town, village: village ?? villages[0] ?? 0 }

function whereAndWhen(draft: Draft, villages: readonly number[], today: Day): Facts & Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!isDay(draft.day)) wrong[dayName] = '日期应写成 2025-03-01、2025-3-1 或者 20250301'
  else if (draft.day > today) wrong[dayName] = `日期晚于今天（${today}），应为今天或者以前`
  if (villages.length > 1 && draft.village === undefined) wrong[villageName] = '请选择属于哪个村（社区），全镇的事选镇本级'
  return wrong
}

/**
 * The step as it was tried, where a gate of the law held it back and not a slip of the pen: the server keeps what was refused. Nothing
 * where only something is missing or mistyped.
 */
export function heldByGate(
  { key, kind, asked: all, facts = {}, taken, villages }: Filled,
  draft: Draft,
  { wrong }: Stop,
): Asks<'tryStep'> | undefined {
  const gates = (kind.procedure.steps[key.step]?.onlyIf ?? []).filter(({ cites }) => cites !== undefined)
  const held = Object.values(wrong).some(says => gates.some(({ otherwise }) => says.startsWith(otherwise)))
  if (!held || !isDay(draft.day)) return undefined
  const data = tidied(drawnOf(kind, key.step, all, facts, draft.data, taken), draft.data)
  return { ...addressOf(key, draft, villages), kind: kind.id, step: key.step, day: draft.day, data, command: draft.command }
}

/** Where the server's sentence belongs: at its field when that is on the form, else on top with its article. */
export function refusal(fault: unknown, { asked, villages }: Pick<Filled, 'asked' | 'villages'>): Stop {
  if (!(fault instanceof Fault)) return { wrong: {}, trouble: { message: '页面出了差错，填写的内容都在，请再提交一次' } }
  const { message, cites } = fault
  const name = placeOf(fault.field, asked, villages)
  if (name) return { wrong: { [name]: cites ? `${message}（${cites}）` : message }, trouble: { message: several(1) } }
  return { wrong: {}, trouble: { message, ...(cites ? { cites } : {}) } }
}

function placeOf(field: string | undefined, asked: readonly Asked[], villages: readonly number[]): string | undefined {
  const name = field?.replace(/^data\./, '').split('.')[0]
  if (name === undefined) return undefined
  if (asked.some(each => each.name === name)) return name
  if (name === 'day') return dayName
  return name === 'village' && villages.length > 1 ? villageName : undefined
}
