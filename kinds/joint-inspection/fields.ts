// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const scenes = {
  'food-stall': '食品摊贩',
  'small-firm': '小型企业',
  'building-site': '建筑工地',
  'water-source': '饮用水源',
  pharmacy: '药品零售',
  restaurant: '餐饮服务',
  'shop-street': '沿街商铺',
  market: '农贸市场',
  'school-surroundings': '校园周边',
  'farm-supplies': '农资经营',
  'livestock-farm': '畜禽养殖',
  gas: '燃气经营',
  'fire-safety': '消防安全',
  fireworks: '烟花爆竹',
  'self-built-house': '经营性自建房',
  'elderly-home': '养老机构',
  lodging: '旅馆民宿',
  'mine-quarry': '砂石矿山',
  'pollution-source': '排污单位',
  'goods-transport': '货运超限',
  'recycling-station': '废品回收',
  'forest-fire': '森林防火',
  other: '其他',
}

/** What was wrong at one object; each row becomes a rectification of its own. */
const finding = {
  what: text('问题'),
  place: text('部位'),
  object: entity('受检单位'),
  foundOn: day('发现日期'),
}

/** 行政检查审批表, 检查通知书, 现场检查笔录 and 检查结果告知书, asked once. */
export const fields = {
  mode: choice('检查方式', { onecheck: '综合查一次', joint: '联合检查', single: '单独检查', case: '因案检查' }, { group: '计划' }),
  scene: choice('检查场景', scenes, { group: '计划' }),
  items: text('检查事项', { group: '计划', help: '写清单里已公布的事项名称' }),
  departments: text('参加部门', { group: '计划' }),
  plannedOn: day('拟检查日期', { group: '计划' }),
  intended: rows('拟检查对象', { entity: entity('受检单位'), place: text('地址') }, { group: '计划', help: '写登记的全称；同一单位还有别的检查计划的，批准前合并' }),
  enterprise: yesNo('涉企检查', { group: '计划', help: '不填按涉企检查办理' }),
  urgent: yesNo('紧急情况先行检查', { group: '计划', help: '来不及事先批准的，检查后补办' }),

  noticeNumber: text('检查通知书文号', { group: '通知' }),

  certificatesShown: yesNo('已主动出示执法证件', { group: '检查' }),
  officers: rows('执法人员', {
    officer: member('本镇执法人员', 'enforcement-officer.certified'),
    name: person('外单位人员姓名（证件由填报人录入，未核验）'),
    unit: text('所属单位'),
    certificate: text('执法证号'),
    expires: day('证件有效期至'),
  }, { group: '检查' }),
  objects: rows('检查对象', {
    entity: entity('受检单位'),
    place: text('地址'),
    result: choice('检查结果', { clear: '未发现问题', problems: '发现问题', closed: '歇业或者无人', refused: '拒绝检查' }),
  }, { group: '检查' }),
  findings: rows('当场责令整改的问题', { ...finding, fixOn: day('整改期限') }, { group: '检查' }),

  recordIndex: text('音像记录编号', { group: '记录' }),
  transcript: papers('现场检查笔录', { group: '记录' }),
  laterFindings: rows('待责令的问题', finding, { group: '记录' }),

  toldHow: text('告知方式', { group: '告知' }),
  publishedAt: text('公示载体', { group: '公示' }),
  combined: link('合并的检查', ['joint-inspection'], { group: '计划' }),
  cancelReason: text('取消原因', { group: '计划' }),
}
