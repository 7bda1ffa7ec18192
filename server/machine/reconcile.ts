// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import { readBack } from '../../paper/read-back.ts'
import type { Store } from '../../store/store.ts'
import { bases, basisOf } from '../reconcile/basis.ts'
import { reconcile as held, type Reconciled } from '../reconcile/reconcile.ts'
import { BadInput, type Out, textOf, type Verb, yearOf } from './verb.ts'

/** 稿数对账: which numbers of a report a person changed in Word, sentence by sentence. */
export const reconcile: Verb = async ({ store }, options, out) => {
  const [path, year] = [textOf(options, 'file'), yearOf(options)]
  const town = await store.findTown(textOf(options, 'town'))
  const bytes = await readFile(path).catch(() => {
    throw new BadInput(`读不到 ${path} 这个文件`)
  })
  const came = await readBack(bytes).catch((error: Error) => {
    throw new BadInput(error.message)
  })
  const { basis, written } = await basisOf(store, await store.ledger(town.id), year, came)
  const found = held(written, came)
  if (options.json) await out.line(JSON.stringify({ town: town.name, year, against: basis, ...labelled(store, found) }))
  else await say(store, found, `${path} 与${town.name} ${year} 年${bases[basis]}`, out)
  return 0
}

const labelOf = ({ register }: Store, key: string): string => {
  const [code = key, period] = key.split('@')
  const label = register.figures.get(code)?.figure.label ?? code
  return period ? `${label}（${period}）` : label
}

function labelled(store: Store, { changed, gone, typed }: Reconciled) {
  const named = <T extends { figure: string }>({ figure, ...each }: T) => ({ figure, label: labelOf(store, figure), ...each })
  return {
    changed: changed.map(named),
    gone: gone.map(named),
    typed: typed.map(({ figures, ...each }) => ({ ...each, figures, labels: figures.map(code => labelOf(store, code)) })),
  }
}

async function say(store: Store, { changed, gone, typed }: Reconciled, head: string, out: Out): Promise<void> {
  const alike = changed.length + gone.length + typed.length === 0
  await out.line(`${head}：${alike ? '数字一致' : `改动${changed.length}处，删去${gone.length}处，另行写入${typed.length}处`}`)
  for (const { figure, was, is, sentence } of changed) await out.line(`  改动\t${labelOf(store, figure)}\t${was} → ${is}\t“${sentence}”`)
  for (const { figure, was, sentence } of gone) await out.line(`  删去\t${labelOf(store, figure)}\t${was}\t“${sentence}”`)
  for (const { text, figures, sentence } of typed)
    await out.line(`  写入\t${figures.map(code => labelOf(store, code)).join('、') || '未识别'}\t${text}\t“${sentence}”`)
}
