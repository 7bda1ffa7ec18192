// SPDX-License-Identifier: MulanPSL-2.0
import { maskedFields, mayRead } from '../../kernel/kernel.ts'
import type { Read } from '../../store/store.ts'
import { notFound } from '../http/fault.ts'
import type { AtDesk } from '../http/visit.ts'

export interface Readable extends Read {
  /** Fields kept from the reader even when the personal ones are asked for. */
  withheld: ReadonlySet<string>
}

/** A matter the actor may read. One that is not there and one that may not be read are answered alike. @throws HttpFault 404 */
export async function readable({ ledger, actor }: AtDesk, id: string): Promise<Readable> {
  const read = await ledger.read(id)
  if (!read || !mayRead(read.kind, read.matter, actor)) throw notFound('没有这件事项，或者您的岗位不能查看它')
  return { ...read, withheld: maskedFields(read.kind, read.matter, actor) }
}
