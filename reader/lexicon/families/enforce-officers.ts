// SPDX-License-Identifier: MulanPSL-2.0
import type { Indicator } from '../family.ts'
import { ENFORCE } from './enforce-inspections.ts'

/** Who is trained and tested, when the clause itself does not say it. */
const OFFICERS = ['执法培训', '执法人员', '执法队', '执法力量', '执法骨干', '执法能力', '执法业务', '行政执法', '执法学习', '执法专场', '练兵', '执法证', '执法资格']

/** 行政执法: who enforces, with what certificate, and how they are taught and tested. */
export const officers: readonly Indicator[] = [
  {
    code: 'enforce.certified', name: '持证执法人员数', measure: '人', stock: true, single: true,
    not: ['新增', '新取得', '通过考试', '考核', '考试', '注销', '申领', '待领', '未领', '新持证', '未持证'],
    says: [
      { say: 'N *[持证|执法证]', not: ['全部持证', '均持证', '未持证'] },
      { say: '取得*执法资格*[的|]* N', weight: 1 },
      { say: 'N *领取执法证', weight: 1 },
      '[持证|持证上岗|执法证|证件有效]*[人员|人数|干部|的|]* N',
      { say: 'N *持证执法人员', weight: 2 },
      { say: 'N [名|]执法人员*[全部|均|都]*持证', plain: true, weight: 2 },
      '持[有|]*执法证*[人员|的|]* N', '具备执法资格* N', '取得*执法*证* N', 'N *[取得|持有|考取|具备|具有|拥有]*执法*[证|资格]',
      { say: '[领证|取证|有证|持证在岗|持有效证件] N', near: OFFICERS },
    ],
  },
  { code: 'enforce.certified', name: '持证执法人员数', measure: ['个', '份'], strict: true, stock: true, not: ['新'], says: ['[持有|办理]*执法证* N'] },
  {
    code: 'enforce.new_certified', name: '新增持证人数', measure: '人',
    near: ['执法'],
    says: [
      '新增*[持证|执法证|证]* N', 'N *新[取得|增|领]*证',
      { say: '新增 N *持证', weight: 2 },
      '新增*执法人员N', '新增 N', '[新|刚|今年|年内|本年|本年度|当年]*[领到|领取|拿到|取得|考取|获得|办理|核发|领|拿|取]*[证件|执法证|证|资格]*[的|人员|]* N',
      { say: '新取得执法资格* N', weight: 1 },
      { say: 'N *[刚|新|今年][拿证|取证|领证|考取|持证]', near: ['执法'] },
      '新持证* N', '[新申领|再培养|新培养]*[持证|证|] N',
      { say: '[今年|年内|又有|本年]*有 N *[考取|取得|拿到]*[执法证|证件]', weight: 3 },
      { say: 'N *持证', near: ['新增', '再培养', '力争'], close: true, weight: 1 },
      '[取得|领到|拿到]*证*[新同志|新进人员|新人|新录用人员]* N',
      { say: 'N *[今年|年内|本年|新近|新][考取|取得|领证|拿证|领到|取证]', near: ['证', '资格'] },
    ],
  },
  { code: 'enforce.new_certified', name: '新增持证人数', measure: ['个', '份'], strict: true, says: ['[新办|新领|新发|新取得|新考取|新增]*执法证* N'] },
  {
    code: 'enforce.staff', name: '执法人员数', measure: '人', strict: true, stock: true, single: true,
    not: [
      '持证', '执法证', '辅助', '协管', '新增', '随机', '应有', '退出', '调离', '借调', '通过', '合格', '镇街', '出动', '考试', '培训', '参训', '检查',
      '新增', '参加', '旁听', '证', '组织',
    ],
    says: [
      { say: '[大队|执法队|执法办|执法中队]*[在编|在岗]*[人员|]* N', weight: 1 },
      { say: '[在编|在岗|现有|实有] N', near: ['执法人员情况', '执法队伍情况', '执法力量'], weight: 1 },
      'N *[执法人员|执法队员|执法力量]', '[执法人员|执法队员|执法力量]* N', '[执法队|执法大队|执法办]*[编制|配备|现有|人员]* N',
      '[执法队|执法大队|执法中队|执法办|执法局]*[实有|共有|现有|] N',
      { say: '[执法岗位|执法岗]* N' },
      { say: '由 N *[组成|构成]', near: ['执法队', '执法大队', '执法办'] },
      { say: '[队伍|力量]*[总人数|人数|总数] N', near: OFFICERS },
      { say: 'N *[队员|一线执法]', near: ['执法队', '执法大队', '综合执法', '劝导'], not: ['通过', '人人', '考'] },
      { say: '全队 N', near: OFFICERS },
    ],
  },
  {
    code: 'enforce.exam_passed', name: '通过执法资格考试人数', measure: '人',
    near: ['执法'],
    says: [
      { say: 'N *[通过|合格]', near: ['执法资格', '执法证', '执法考试', '执法人员资格'] },
      'N *[考取|取得]*执法*资格', '通过*执法*[考试|资格]* N',
      { say: 'N *[通过|合格]*[考试|考核]', near: ['执法证', '执法资格', '行政执法'], weight: 1 },
      'N *[通过|完成]*执法*[考试|考核|资格]', 'N *参加*执法*[考试|考核]*[通过|合格|取得合格成绩]',
      { say: '通过*[考试|考核] N', near: OFFICERS, weight: 1 },
      { say: '[考试|考核|报考|应考|笔试]*[通过|合格|考过|过关]* N', near: OFFICERS, weight: 1 },
      { say: '[报考|应考|参考]**[通过|合格|考过|过关]* N', near: OFFICERS, weight: 1 },
      { say: 'N *[考过|过关|笔试合格|考试合格]', near: ['执法', '持证'] },
    ],
  },
  {
    code: 'enforce.cert_rate', name: '持证（上岗）率', measure: '率',
    says: [
      '持证[上岗|]率 N', '持证上岗* N',
      { say: '占*执法[人员|队员]* N', near: ['持证'] },
      { say: '[占比|比例|占] N', near: ['持证', '执法证'], close: true },
      '持证*[比例|占比|比率|率]* N',
    ],
  },
  {
    code: 'enforce.trainings', name: '执法业务培训次数', measure: '次',
    not: ['调解', '明白人', '普法骨干', '考试', '演练', '普法培训', '法治培训'],
    says: [
      '执法*[培训|业务培训|轮训|业务学习|集中培训]* N',
      { say: '[参加|组织|开展|举办]*培训[班|会|]* N', near: ['执法人员', '执法队', '行政执法', '执法能力', '执法队伍'], weight: -0.5 },
      { say: '[以案代训|跟班学习|集中轮训|岗位练兵]* N', near: ['执法'] },
      'N *执法*培训',
      { say: '[业务培训|岗位培训|集中培训|技能培训|实务培训|专题培训|轮训|集训|集中授课|授课]* N', near: OFFICERS, away: ['普法骨干', '宣讲骨干'] },
      { say: '[搞|办|抓|做]*[培训|轮训]* N', near: OFFICERS },
      { say: '[自主培训|自办培训|自训|内训|线下培训|业务训练|培训|送训]* N', near: OFFICERS, weight: -0.5 },
      { say: 'N *[业务轮训|业务培训|轮训]', near: OFFICERS },
      { say: '执法*培训* N', weight: 2 },
    ],
    often: ['执法培训', '执法业务培训', '执法人员培训', '全员轮训', '重点领域培训'],
  },
  {
    code: 'enforce.training_persons', name: '执法培训人次', measure: '人次',
    near: ['执法'],
    not: ['出动', '群众', '宣传', '调解员'],
    says: [
      { say: '[参训|培训|受训|轮训]*[人员|执法人员|执法队员|]* N', weight: 0.5 },
      '参加*[培训|轮训|学习]*[人员|]* N', 'N *参训', 'N *[参加|接受|参与|完成]*[培训|轮训|训练]', 'N [参加|接受]**[培训|轮训|训练]',
      { say: '[集中培训|业务培训|轮训|集训|练兵|参加培训|接受培训]* N', near: OFFICERS },
      '执法*[培训|轮训|集训|练兵]* N',
      { say: '执法[专场|课堂|夜校|讲堂]*[参加|参训|听课|参与]* N', weight: 1 },
    ],
  },
  {
    code: 'enforce.training_hours', name: '执法人员人均培训学时', measure: '学时',
    near: ['执法'],
    says: [
      '[培训|学习|学时|人均|轮训|学法|练兵|参训]* N', 'N *[培训|学习|学法]', '每人* N',
      { say: '[每人|人均|每名]*[完成|学习|参加|培训|达到|学时]* N', near: OFFICERS, close: true, weight: 3 },
    ],
  },
  { code: 'enforce.training_hours', name: '执法人员人均培训学时', measure: '个', strict: true, near: ['执法'], says: ['[培训|学习|人均]*学时*[人均|每人|]* N'] },
  {
    code: 'enforce.drills', name: '执法实操演练次数', measure: '次',
    not: ['消防', '应急', '防汛', '森林', '反恐', '防震', '地质'],
    says: [
      '[实操演练|演练|模拟执法|实战演练|实操|实训|练兵|比武]* N',
      { say: '[现场模拟|模拟执法|情景模拟|场景模拟|模拟办案|技能比武|比武竞赛]* N', near: OFFICERS },
      { say: '[演练|模拟]** N', near: OFFICERS, weight: 1 },
      { say: 'N *[模拟处置|现场模拟|模拟]', near: OFFICERS },
    ],
  },
  {
    code: 'enforce.tests', name: '执法法律知识测试次数', measure: '次',
    near: ['执法'],
    not: ['培训测试'],
    says: [
      { say: '[闭卷|随堂|知识]*[测试|测验|考试|考]* N', near: OFFICERS, close: true, weight: 4 },
      '[知识|法规|业务]*[测试|考试|测验|考核]* N',
      { say: '[随堂|摸底|闭卷|季末|月末|季度|年终|集中|统一]*[考试|测试|测验|考|小测]* N', near: OFFICERS, weight: 2 },
      { say: '[测试|考试|测验|月考|以考代训|以考促学|小测|闭卷|闭卷考]* N', near: OFFICERS, weight: 2.5 },
      { say: '法律知识*[测试|考试|测验]* N', near: OFFICERS, weight: 3 },
    ],
    often: ['执法业务测试', '执法测试', '执法知识测试'],
  },
  {
    code: 'enforce.assess_pass_rate', name: '执法人员专业考核通过率', measure: '率',
    not: ['审查', '干部职工', '合同', '审核', '网上学法', '学法考试'],
    says: [
      '[执法人员|执法]*[考核|考试|测试]*[通过率|合格率] N',
      { say: '考核[通过率|合格率] N', near: ['执法'] },
      { say: '[通过率|合格率] N', near: ['执法人员', '执法证', '执法资格', '执法队'], weight: 1 },
      { say: '执法*[考核|考试|测试]**[通过率|合格率] N', weight: 1 },
      { say: '[业务|专业|年度|资格]*[考核|考试]**[通过率|合格率|过关率]* N', near: [...OFFICERS, '执法效能', '质效'] },
    ],
  },
  {
    code: 'enforce.participation_rate', name: '执法人员执法参与率', measure: '率',
    says: [
      '[执法|A岗|B岗|人员|办案]*参与率* N',
      { say: '参与率* N', near: [...OFFICERS, '队员', '带案', '办案'], weight: 1 },
      { say: '[参与办案|办案记录|参与执法|办案参与|执法办案]*[比例|占比|占|比率|率]* N', near: ['执法', '队员'], weight: 1 },
    ],
  },
  {
    code: 'enforce.person_times', name: '出动执法人员人次', measure: '人次',
    says: [
      { say: '出动*[人员|力量|队员|干部|]* N', not: ['调解', '调查', '调处'] },
      { say: '出动* N', not: ['调解', '调查', '调处'] },
      { say: '[执法人员|执法力量|执法队员] N' },
      { say: '[派出|投入|组织|抽调|安排|调集|调派|动员]*[检查|巡查|执法|监管|巡逻]*[人员|力量|人次|]* N', near: ENFORCE },
      { say: '[派员|动员力量|动用人力|投入人力|参与人员|出动力量]* N', near: ['执法', '检查', '整治', '综合查一次'], not: ['培训', '参训', '持证'] },
    ],
  },
]
