// SPDX-License-Identifier: MulanPSL-2.0
import { validate as isId } from 'uuid'
import { periodOf } from '../../kernel/kernel.ts'
import type { Ledger } from '../../store/store.ts'
import { evidencePack } from '../evidence/pack.ts'
import { BadInput, type Options, textOf, type Verb, yearOf } from './verb.ts'

/** 证据包: chosen figures or matters as a .zip that opens without the system; personal values read ***. */
export const evidence: Verb = async ({ store, dataDirectory, now }, options, out) => {
  const path = textOf(options, 'out')
  if (!/\.zip$/i.test(path)) throw new BadInput(`--out 应是 .zip 文件，现为“${path}”`)
  const [figures, named] = [listOf(options, 'figure'), listOf(options, 'matter')]
  if (figures.length + named.length === 0) throw new BadInput('请写明 --figure 指标 或者 --matter 事项，可写几个，用逗号隔开')
  const unknown = figures.find(code => !store.register.figures.has(code))
  if (unknown !== undefined) throw new BadInput(`没有“${unknown}”这个指标，全部指标可用 figures 列出`)
  const period = figures.length > 0 ? periodFrom(options) : undefined
  const ledger = await store.ledger((await store.findTown(textOf(options, 'town'))).id)
  const matters = await Promise.all(named.map(each => matterId(ledger, each)))
  const { pieces } = await evidencePack(
    { store, dataDirectory },
    ledger,
    { figures, period, matters },
    { reader: 'machine', by: '本机管理员', at: now(), clear: false },
  )
  await out.file(path, pieces)
  out.progress(`已写 ${path}（指标 ${figures.length} 项，事项 ${matters.length} 件）`)
  return 0
}

const listOf = (options: Options, name: string): string[] => (typeof options[name] === 'string' ? options[name].split(/[,，\s]+/).filter(Boolean) : [])

/** @throws BadInput */
function periodFrom(options: Options): string {
  if (options.period === undefined) return String(yearOf(options))
  const text = textOf(options, 'period')
  try {
    periodOf(text)
  } catch (error) {
    throw new BadInput(`--period ${(error as Error).message}`)
  }
  return text
}

/** A matter by its id or its number. @throws BadInput */
async function matterId(ledger: Ledger, text: string): Promise<string> {
  const rows = isId(text) ? await ledger.rows([text])
    : await ledger.within(tx => tx.selectFrom('matter').selectAll().where('town_id', '=', ledger.town.id).where('number', '=', text).execute())
  if (rows.length === 0) throw new BadInput(`${ledger.town.name}没有编号为“${text}”的事项`)
  if (rows.length > 1) throw new BadInput(`${ledger.town.name}有 ${rows.length} 件事项的编号是“${text}”，请写事项的 id：${rows.map(({ id }) => id).join('、')}`)
  return rows[0]!.id
}
