// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, link, note, papers, text, yesNo } from '../../kernel/declare/declare.ts'

const information = '信息'
const check = '公开审查'
const publishing = '公开'
const withdrawal = '撤回'

/** 公开审查表 and 公开件. The day of the first step is the day the information was formed or changed. */
export const fields = {
  name: text('信息标题', { group: information, help: '公开后所有人都看得到，不写个人姓名' }),
  item: choice('公开事项', {
    documents: '规范性文件',
    organ: '机构职能、负责人和联系方式',
    plans: '规划计划',
    decision: '重大行政决策',
    licence: '行政许可决定',
    penalty: '行政处罚决定',
    compulsion: '行政强制决定',
    inspection: '行政检查结果',
    budget: '预算决算',
    procurement: '采购和工程',
    projects: '重大建设项目',
    livelihood: '民生政策和落实',
    emergency: '应急预案和预警',
    agriculture: '农业农村政策、农田水利',
    'land-contract': '土地承包经营权流转、宅基地审核',
    expropriation: '土地和房屋征收补偿',
    levy: '筹资筹劳',
    relief: '社会救助、优抚',
    report: '法治政府建设和政府信息公开年度报告',
    other: '其他',
  }, { group: information, help: '乡镇还应公开农业农村政策、承包地流转、宅基地审核、征收、筹资筹劳、社会救助等信息' }),
  source: link('信息来源', [
    'administrative-penalty', 'administrative-compulsion', 'joint-inspection', 'normative-document', 'major-decision', 'disclosure-request',
    'funding-line',
    'village-disclosure',
  ], { group: information }),
  office: text('承办科室', { group: information }),
  body: papers('公开件', { group: information }),
  changed: note('变更内容', { group: information }),

  redaction: note('遮蔽和删减说明', { group: check, help: '写遮蔽了哪一类内容，不写被遮蔽的内容本身' }),
  redacted: yesNo('已遮蔽个人信息和商业秘密，或者不涉及', { group: check }),
  secrecy: yesNo('已作保密审查', { group: check }),
  backWhy: text('退回修改的原因', { group: check }),
  withholdWhy: note('不予公开的理由和依据', { group: check }),

  carriers: choices('公开载体', { site: '政府网站', board: '公告栏', gazette: '政府公报', platform: '执法信息公示平台', media: '政务新媒体' }, { group: publishing }),
  address: text('网址或者位置', { group: publishing }),
  keepUntil: day('公开至', { group: publishing, help: '有期限的填写最后一日' }),

  changeKind: choice('变动情形', { changed: '变更', revoked: '撤销', unlawful: '确认违法', void: '确认无效', other: '其他' }, { group: withdrawal }),
  withdrawReason: note('撤回理由', { group: withdrawal }),
  reasonPublished: yesNo('已公开说明理由', { group: withdrawal }),
}
