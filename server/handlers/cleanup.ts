// SPDX-License-Identifier: MulanPSL-2.0
import type { cleanup } from '../../contract/cleanup.ts'
import { giveOut } from '../../sheet/give-out.ts'
import { cleanupList } from '../cleanup/cleanup-list.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'
import { xlsx } from '../sheets/ledger-sheet.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'

export const cleanupHandlers: HandlersOf<typeof cleanup> = {
  async cleanupList({ town }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const { inForce, listed } = await cleanupList(ledger, visit.installation.store.register, actor, visit.today)
    return { today: visit.today, inForce, listed: listed.map(({ reasons, ...each }) => ({ ...each, reasons: [...reasons] })) }
  },
  async cleanupSheet({ town: id }, visit) {
    const { ledger, actor, town } = await atDesk(visit, id)
    const { inForce, listed } = await cleanupList(ledger, visit.installation.store.register, actor, visit.today)
    const marking = demonstrationOf([town])
    const title = `${town.name}行政规范性文件清理目录`
    const bytes = await giveOut({
      title,
      remark: [`现行有效 ${inForce} 件，列入清理 ${listed.length} 件`, `${visit.today} 导出`, ...(marking ? [marking] : [])].join('；'),
      columns: ['序号', '文号', '文件名称', '施行日期', '有效期至', '列入原因', '清理意见（继续有效、修改、废止、失效）'].map(label => ({ label })),
      rows: listed.map(({ number, name, effectiveOn, validTo, reasons }, at) => [
        at + 1,
        number ?? '',
        name,
        effectiveOn ?? '',
        validTo ?? '未规定',
        reasons.map(({ says }) => says).join('；'),
        '',
      ]),
    })
    return { name: `${title}${visit.today}.xlsx`, mediaType: xlsx, body: new Uint8Array(bytes) }
  },
}
