// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import { getKind, type Kind, type Register } from '../../kernel/kernel.ts'
import { SheetFault } from '../../sheet/table.ts'
import { machineUser } from '../handlers/user-names.ts'
import { todayOf } from '../http/visit.ts'
import { importMatters } from '../sheets/import-matters.ts'
import { ledgerSheet } from '../sheets/ledger-sheet.ts'
import { BadInput, textOf, type Verb, whole, yearOf } from './verb.ts'

/** 导出: a kind's ledger of a town, of one year or all, as .xlsx; personal values read ***. */
export const exportSheet: Verb = async ({ store, now }, options, out) => {
  const [kind, path] = [kindOf(store.register, textOf(options, 'kind')), textOf(options, 'out')]
  if (!/\.xlsx$/i.test(path)) throw new BadInput(`--out 应是 .xlsx 文件，现为“${path}”`)
  const year = options.year === undefined ? undefined : yearOf(options)
  const town = await store.findTown(textOf(options, 'town'))
  const period = year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }
  const { bytes, rows } = await ledgerSheet(await store.ledger(town.id), {
    listing: { kind, actor: 'machine', sort: 'opened', ...period },
    today: todayOf(now()),
  })
  await out.file(path, whole(bytes))
  out.progress(`已写 ${path}（${kind.label} ${rows} 件）`)
  return 0
}

/** One column in the wrong place makes thousands of complaints; nobody reads more than these at once. */
const mostTold = 50

/** 导入: opens one matter a row; what is wrong is told by cell, and then nothing is recorded. @throws BadInput */
export const importSheet: Verb = async ({ store, now }, options, out) => {
  const [kind, path] = [kindOf(store.register, textOf(options, 'kind')), textOf(options, 'file')]
  const town = await store.findTown(textOf(options, 'town'))
  const bytes = await readFile(path).catch(() => {
    throw new BadInput(`读不到 ${path} 这个文件`)
  })
  const commander = { actor: { id: machineUser, posts: [] }, at: now(), machine: true } as const
  const step = typeof options.step === 'string' ? { step: options.step } : {}
  const { rows, complaints, unknown, recorded, repeated } = await importMatters(await store.ledger(town.id), bytes, {
    kind,
    ...step,
    commander,
    commit: true,
  }).catch((error: unknown) => {
    throw error instanceof SheetFault ? new BadInput(error.message) : error
  })
  if (unknown.length > 0) out.progress(`没有用到的列：${unknown.join('、')}`)
  if (complaints.length > 0)
    throw new BadInput([
      `${path} 有 ${complaints.length} 处不对，没有登记任何内容：`, ...complaints.slice(0, mostTold).map(({ cell, message }) => `${cell} ${message}`),
      ...(complaints.length > mostTold ? [`另有 ${complaints.length - mostTold} 处，改好这些后再试`] : []),
    ].join('\n'))
  if (options.json) await out.line(JSON.stringify({ rows, recorded, repeated }))
  else await out.line(`共 ${rows} 行，登记 ${recorded} 件${repeated > 0 ? `，${repeated} 行以前已由同一份文件登记，没有重复登记` : ''}`)
  return 0
}

/** A kind by its id or its label. @throws BadInput */
function kindOf(register: Register, text: string): Kind {
  const found = register.kinds.has(text) ? text : [...register.kinds.values()].find(({ label }) => label === text)?.id
  if (found === undefined) throw new BadInput(`没有“${text}”这个事类，可用 kinds 命令查看全部事类`)
  return getKind(register, found)
}
