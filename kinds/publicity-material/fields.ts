// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, number, text } from '../../kernel/declare/declare.ts'

/** 宣传资料出入库台账: what came in, what was found on the shelf, what was cleared away. What went out, the events say. */
export const fields = {
  name: text('名称', { group: '入库', help: '写版本，如“民法典折页（2025年印）”' }),
  type: choice('类别', { leaflet: '资料', book: '读本', gift: '用品' }, { group: '入库', steady: true }),
  received: number('入库数量', '份（本、件）', { group: '入库' }),
  receivedOn: day('入库日期', { group: '入库' }),
  source: text('来源', { group: '入库', help: '自印、县级下发或者捐赠', steady: true }),
  place: text('存放处', { group: '入库', steady: true }),

  counted: number('实存数量', '份（本、件）', { group: '盘点' }),
  difference: text('账实不符的原因', { group: '盘点' }),

  discarded: number('清退数量', '份（本、件）', { group: '清退', help: '发完的填 0' }),
  why: choice('清退原因', { used: '已发完', outdated: '内容过时', damaged: '损毁', other: '其他' }, { group: '清退' }),
}
