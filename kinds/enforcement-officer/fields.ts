// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, note, person, text } from '../../kernel/declare/declare.ts'

export const fields = {
  person: person('姓名', { group: '人员' }),
  staff: link('在册人员', ['staff-member'], { group: '人员', help: '本镇人员填；派驻人员不填' }),
  dispatchedFrom: entity('派驻单位', { group: '人员', help: '县级部门派驻的填' }),
  team: link('所属队伍', ['unit'], { group: '上岗' }),
  post: choice('岗位', { a: 'A岗', b: 'B岗', review: '法制审核' }, { group: '上岗' }),
  from: day('上岗日期', { group: '上岗' }),
  certificate: text('执法证号', { group: '执法证件' }),
  obtained: choice('取得方式', { first: '首次申领', renewed: '换发', moved: '随人转入' }, { group: '执法证件' }),
  scope: note('执法类别和区域', { group: '执法证件' }),
  issuedOn: day('发证日期', { group: '执法证件' }),
  validTo: day('证件有效期至', { group: '执法证件', help: '证件有效的最后一日' }),
  why: choice('离岗或者停用原因', {
    left: '调离执法岗位',
    expired: '证件到期未续',
    suspended: '证件暂扣',
    withdrawn: '证件收回或者吊销',
    other: '其他',
  }, { group: '上岗', help: '证件停用而人仍在岗的，本条终止，另登记一条无证的' }),
}
