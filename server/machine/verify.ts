// SPDX-License-Identifier: MulanPSL-2.0
import type { Verb } from './verb.ts'

/** 校验: walks the chain of every town. Exit 1 where one is broken. */
export const verify: Verb = async ({ store }, options, out) => {
  const towns = []
  for (const { id, name } of await store.towns()) {
    const { entries, ok, broken } = await (await store.ledger(id)).verify()
    towns.push({ town: name, entries, ok, firstBroken: broken?.position ?? null })
    if (broken) out.progress(`${name}：${broken.says}`)
    if (!options.json) await out.line(`${name}\t${entries} 条台账记录\t${ok ? '完好' : '不符'}`)
  }
  if (options.json) await out.line(JSON.stringify({ towns }))
  return towns.every(({ ok }) => ok) ? 0 : 1
}

/** 重算: folds everything again. Exit 1 where rows came out otherwise than they stood. */
export const rebuild: Verb = async ({ store }, options, out) => {
  const towns = []
  for (const { id, name } of await store.towns()) {
    out.progress(`重算 ${name}`)
    const { matters, entries, same, altered } = await (await store.ledger(id)).rebuild()
    towns.push({ town: name, matters, entries, same, ...(altered ? { altered } : {}) })
    if (altered) out.progress(`${name}：${altered}冻结的内容不能重算，请从备份恢复。`)
    if (!options.json) await out.line(`${name}\t${matters} 件事项\t${entries} 条台账记录\t${same ? '与原来相同' : '与原来不同，已按台账改正'}`)
  }
  await store.engine.tend()
  if (options.json) await out.line(JSON.stringify({ towns }))
  return towns.every(({ same }) => same) ? 0 : 1
}
