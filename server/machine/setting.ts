// SPDX-License-Identifier: MulanPSL-2.0
import { isDay, lengthText } from '../../law/law.ts'
import type { Setting } from '../../store/store.ts'
import { machineUser } from '../handlers/user-names.ts'
import { settables } from '../settings/settables.ts'
import { BadInput, type Options, textOf, type Verb } from './verb.ts'

/** 本镇设置: sets the length of a local limit, or a number, from a day on; the town's own document is named with it. */
export const setting: Verb = async ({ store, now }, options, out) => {
  const name = textOf(options, 'name')
  const all = settables(store.register)
  const asked = all.find(each => each.name === name)
  if (!asked) throw new BadInput(`没有“${name}”这项设置，可设：${all.map(each => each.name).sort().join('、')}`)
  const town = await store.findTown(textOf(options, 'town'))
  const [from, document] = [textOf(options, 'from'), textOf(options, 'document')]
  if (!isDay(from)) throw new BadInput(`--from 应是日期，如 2026-01-01，现为“${from}”`)
  const length = valueOf(options)
  if ('count' in length !== (asked.what === 'count'))
    throw new BadInput(`${asked.kindLabel}的${asked.label}应写${asked.what === 'count' ? '次数 --count' : '日数 --days 或者月数 --months'}`)
  const command = `setting ${name} ${from} ${JSON.stringify(length)} ${document}`.slice(0, 120)
  await (
    await store.ledger(town.id)
  ).set({ command, name, from, length, document }, { actor: { id: machineUser, posts: [] }, at: now(), machine: true })
  await out.line(`${town.name}\t${name}\t自 ${from} 起\t${'count' in length ? `${length.count} 次` : lengthText(length)}\t${document}`)
  return 0
}

const units = ['days', 'months', 'count'] as const

function valueOf(options: Options): Setting['length'] {
  const given = units.filter(unit => options[unit] !== undefined)
  const [unit] = given
  if (given.length !== 1 || unit === undefined) throw new BadInput('请写明 --days、--months 或者 --count 之一')
  const text = textOf(options, unit)
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new BadInput(`--${unit} 应是大于零的整数，现为“${text}”`)
  const n = Number(text)
  return unit === 'days' ? { days: n } : unit === 'months' ? { months: n } : { count: n }
}
