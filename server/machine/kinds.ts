// SPDX-License-Identifier: MulanPSL-2.0
import type { Verb } from './verb.ts'

/** 事类: every kind with its shape and the rows of the catalogue of mechanisms that it serves. */
export const kinds: Verb = async ({ store: { register } }, options, out) => {
  const all = [...register.kinds.values()].map(({ id, label, shape, mechanisms }) => ({ id, label, shape, mechanisms: [...mechanisms] }))
  if (options.json) await out.line(JSON.stringify({ kinds: all }))
  else for (const { id, label, shape, mechanisms } of all) await out.line(`${id}\t${label}\t${shape}\t${mechanisms.join('、')}`)
  return 0
}
