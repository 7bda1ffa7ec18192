// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from '../family.ts'
import { ENFORCE, ROADS } from './enforce.ts'

/** 行政执法 once more: the same figures in another unit, or under words that say them only on a road or in a hearing of cases. */
export const enforceBeside: Family = {
  family: 'enforce',
  name: '行政执法（别的单位与场合）',
  indicators: [
    { code: 'enforce.training_hours', name: '执法人员人均培训学时', measure: '个', strict: true, near: ['执法'], says: ['[培训|学习|人均]*学时*[人均|每人|]* N'] },
    {
      code: 'enforce.case_discussions', name: '重大案件集体讨论次数', measure: ['件', '份'], strict: true,
      near: ['案件', '执法', '处罚'],
      not: ['审核'],
      says: ['[集体讨论|集体会审|集体审议|集体审理]*[记录|笔录|案件|]* N'],
    },
    {
      code: 'enforce.special_ops', name: '专项执法行动次数', measure: '个', strict: true,
      near: ENFORCE,
      not: ['资金', '规划', '工作组', '问题'],
      says: ['专项[行动|整治|治理|整治行动|] N'],
    },
    {
      code: 'enforce.traffic_violations', name: '道路交通违法查处件次', measure: ['件', '人次', '次'],
      near: ROADS,
      not: ['许可', '执勤', '值勤', '劝阻', '劝返', '劝导', '教育'],
      says: ['[查处|处罚|处理|依法处理|移交|移送|查获|立案|处置]*[违法行为|违法|违章|酒驾|无证驾驶|行为|违停|超载|等|]* N'],
    },
    { code: 'enforce.new_certified', name: '新增持证人数', measure: ['个', '份'], strict: true, says: ['[新办|新领|新发|新取得|新考取|新增]*执法证* N'] },
    { code: 'enforce.certified', name: '持证执法人员数', measure: ['个', '份'], strict: true, stock: true, not: ['新'], says: ['[持有|办理]*执法证* N'] },
    {
      code: 'enforce.subjects_checked', name: '检查市场主体家数', measure: '家',
      near: ENFORCE,
      says: ['[走访查看|查看|走访检查]*[企业|商户|单位|主体|门店|场所|经营者|饭店|超市|作坊|餐馆|加油站|工地|药店]*[等|]* N'],
    },
  ],
}
