// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, total } from '../../kernel/declare/declare.ts'
import { publicityMaterial } from './procedure.ts'

const { stock } = counting(publicityMaterial)
const leaflets = { type: 'leaflet' } as const
const books = { type: 'book' } as const
const gifts = { type: 'gift' } as const

/** What ever came in, went out or was cleared away up to the day: three stocks without an end, so their difference is what lies there. */
export const figures: Figures = {
  'legaledu.material_received': stock('累计入库宣传资料', '份', { where: leaflets, of: 'received', from: 'receivedOn' }),
  'legaledu.material_discarded': stock('累计清退宣传资料', '份', { where: leaflets, of: 'discarded', from: 'end' }),
  'legaledu.material_stock': total(
    '宣传资料结存', '份', ['legaledu.material_received'], ['legaledu.material_issued', 'legaledu.material_discarded'],
  ),

  'legaledu.book_received': stock('累计入库法律读本', '本', { where: books, of: 'received', from: 'receivedOn' }),
  'legaledu.book_discarded': stock('累计清退法律读本', '本', { where: books, of: 'discarded', from: 'end' }),
  'legaledu.book_stock': total('法律读本结存', '本', ['legaledu.book_received'], ['legaledu.book_issued', 'legaledu.book_discarded']),

  'legaledu.gift_received': stock('累计入库宣传用品', '件', { where: gifts, of: 'received', from: 'receivedOn' }),
  'legaledu.gift_discarded': stock('累计清退宣传用品', '件', { where: gifts, of: 'discarded', from: 'end' }),
  'legaledu.gift_stock': total('宣传用品结存', '件', ['legaledu.gift_received'], ['legaledu.gift_issued', 'legaledu.gift_discarded']),
}
