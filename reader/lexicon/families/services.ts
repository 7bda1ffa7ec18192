// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from '../family.ts'

const ADVISER = ['顾问', '律师', '法务', '服务档案']

/** 法律顾问: who advises, and what they did. */
export const adviser: Family = {
  family: 'adviser',
  name: '法律顾问',
  indicators: [
    {
      code: 'adviser.gov_count', name: '政府法律顾问人数', measure: ['人', '家'], strict: true, stock: true,
      says: ['N *[法律顾问|顾问律师|常年法律顾问]', '[聘请|聘用|配备|选聘|签约]*[法律顾问|律师|顾问]* N', '[法律顾问|顾问]*[人数|]* N', { say: '聘请 N *[律师|律所|律师事务所]' }],
      not: ['村', '社区', '居', '讲座', '宣讲', '坐班'],
    },
    {
      code: 'adviser.village_count', name: '村（社区）法律顾问人数', measure: '人', strict: true, stock: true,
      says: [
        { say: '[指派|选派|聘请|安排|选聘|配备|聘任] N *[律师|法律工作者|法律服务工作者]', near: ['村法律顾问', '村居法律顾问', '社区法律顾问', '居法律顾问'], weight: -1 },
        { say: 'N [律师|法律工作者|法律服务工作者][与|同|和|为]', near: ['村(居)法律顾问', '居)法律顾问', '村居法律顾问', '村法律顾问', '法律顾问聘用', '法律顾问协议', '顾问合同'] },
        'N *[村|社区|村居|居]*[法律顾问|顾问|律师]', '[村|社区|村居|居]*[法律顾问|顾问]* N', 'N *[律师|法律工作者]*[村|社区]', '[村|社区]*[配备|聘请|聘任|选派|落实|有]* N *[法律顾问|律师]',
      ],
      not: ['讲座', '宣讲', '档案', '法律服务工作室', '坐班', '会议', '注册', '小程序'],
    },
    {
      code: 'adviser.legal_officers', name: '法治员（法制审核员）人数', measure: '人', stock: true,
      says: ['[法治员|法制审核人员|法制审核员|法制员|合法性审查人员|法核人员|审核人员]* N', 'N *[法治员|法制审核|法制员|合法性审查人员]'],
    },
    {
      code: 'adviser.duty_times', name: '法律顾问坐班次数', measure: '次',
      says: ['[坐班|值班|驻点|驻村|坐诊|轮值]*[服务|值班|]* N', 'N *[坐班|值班]'],
      near: [...ADVISER, '法律之家', '法律'], often: ['坐班', '值班', '驻点'], not: ['劝导', '应急'],
    },
    {
      code: 'adviser.records', name: '法律顾问服务档案条数', measure: ['件', '份'],
      says: ['[服务档案|服务记录|工作日志|服务台账|服务日志]* N', '录入* N', 'N *服务[档案|记录]'],
      near: [...ADVISER, '法律服务'],
    },
    {
      code: 'adviser.rec_docreview', name: '参与审查文件件数', measure: ['件', '份'], strict: true, near: ADVISER,
      says: ['[审查文件|参与审查文件|审核文件|审查]*[文件|件|]* N', 'N *审查'],
      not: ['合同', '合法性', '协议'],
    },
    {
      code: 'adviser.rec_drafting', name: '代拟文书件数', measure: ['件', '份'], near: [...ADVISER, '法律'],
      says: ['[代拟|代书|代写|草拟]*[文书|法律文书|]* N', 'N *代[书|写|拟]'],
    },
    { code: 'adviser.rec_meetings', name: '列席会议件数', measure: ['件', '次'], near: ADVISER, not: ['司法所长', '负责人'], says: ['[列席|参加|参与]*会议* N', 'N *列席'] },
    { code: 'adviser.rec_edu', name: '法治宣讲件数', measure: '件', strict: true, near: ADVISER, says: ['[法治宣讲|宣讲|普法宣传|法治宣传|法治讲座|普法]* N'] },
    {
      code: 'adviser.rec_mediation', name: '参与化解纠纷件次', measure: ['件', '次'], near: ADVISER,
      says: ['[参与|协助|参加|]*[纠纷化解|化解纠纷|矛盾纠纷化解|纠纷调解|现场调解|调解纠纷|矛盾纠纷|纠纷|调解]* N', 'N *[纠纷|调解]'],
      not: ['调委会', '委员会', '调解员'],
    },
    {
      code: 'adviser.rec_consult', name: '法律咨询条数', measure: ['件', '人次', '次'], near: [...ADVISER, '坐班'],
      says: ['[法律咨询|咨询|解答]*[服务|法律问题|]* N', 'N *咨询'],
      not: ['发放'],
    },
    {
      code: 'adviser.lectures', name: '法律顾问讲座场数', measure: '次', strict: true, near: ADVISER, close: true,
      away: ['小分队', '宣讲队', '宣讲团', '志愿', '服务队', '普法队', '派出所', '检察', '学校', '中学', '小学', '校园'],
      says: ['[法治讲座|法律讲座|法治宣讲|讲座|宣讲|案例教学|法治课|授课|培训]*[活动|]* N', { say: '[顾问|律师]*普法*[活动|]* N', not: ['进村', '进社区'] }, 'N *[讲座|案例教学|宣讲]'],
      not: ['执法人员', '执法培训', '调解员'],
    },
    {
      code: 'adviser.docs', name: '起草审查法律文书份数', measure: ['份', '件'], near: [...ADVISER, '法律文书'],
      says: ['[起草|审查|修改|审核|出具]*[法律文书|法律文件|合同及法律文件|文书]* N', 'N *法律文[书|件]'],
      not: ['代拟', '代书', '意见书'],
    },
    {
      code: 'adviser.matters', name: '法律顾问参与法律事务件次', measure: ['件', '次'], near: ADVISER,
      says: ['[参与|处理|办理]*[法律事务|法律事项|涉法事务|涉法事项|重大事项|重大决策]* N', '[顾问|律师]*[参与|研讨|论证]*[事项|事务|论证|谈判|会商] N', 'N *[法律事务|法律事项|涉法事务]'],
    },
    { code: 'adviser.case_help', name: '协助处理执法、信访案件数', measure: '件', near: ADVISER, says: ['[协助|参与]*[执法|信访]*[案件|事项|]* N'] },
    { code: 'adviser.fee', name: '法律顾问年度费用', measure: '元', near: ADVISER, says: ['[费|费用|经费|报酬|服务费|代理费|支付]* N', 'N *[费用|顾问费]'] },
    { code: 'adviser.letters', name: '律师函数', measure: ['份', '件', '次'], says: ['律师[函|回函|函件|催告函]* N', 'N *律师函'] },
    {
      code: 'adviser.litigation', name: '代理（参与）诉讼案件数', measure: '件', near: ADVISER,
      says: ['[代理|参与|应对]*[诉讼|仲裁|应诉]*[案件|]* N', 'N *诉讼'],
      not: ['出庭应诉'],
    },
  ],
}

const SERVICE = ['法律服务', '公共法律', '法律援助', '司法所', '工作站', '工作室']

/** 公共法律服务: stations, visits, businesses served. */
export const pls: Family = {
  family: 'pls',
  name: '公共法律服务',
  indicators: [
    {
      code: 'pls.rooms', name: '村级公共法律服务工作室数', measure: '个', stock: true,
      says: [
        { say: 'N [村|社区|行政村|村居|村级]*[公共法律服务站|法律服务站]', weight: 2 },
        'N *[村|社区|村居|]*[法律服务工作室|公共法律服务室|法律服务室|法律服务工作点|法律服务点|法律之家]', '[村|社区|村级|村居]*[法律服务工作室|公共法律服务室|法律服务室|法律服务点|服务工作室|工作室|法律之家]* N',
        '[公共法律服务工作室|公共法律服务室|公共法律服务点|法律服务工作室]* N',
      ],
      not: ['镇级', '街道级'],
    },
    { code: 'pls.stations', name: '镇级公共法律服务工作站数', measure: '个', stock: true, says: ['N *公共法律服务[工作|]站', '公共法律服务[工作|]站* N', '法律服务[工作|]站 N'] },
    {
      code: 'pls.visits', name: '公共法律服务接待人次', measure: ['人次', '人', '件'], strict: true, away: ['法律顾问'], near: SERVICE,
      says: ['[接待|服务|提供|办理|受理|惠及|解答]*[群众|办事群众|法律服务|咨询|来访群众|人员|]* N', '[法律服务|公共法律服务]* N', 'N *法律服务'],
      not: ['企业', '小程序', '普法宣传', '发放', '宣传活动', '信访', '培训', '公证', '援助'],
    },
    {
      code: 'pls.ent_served', name: '法律服务（法治体检）企业家数', measure: '家',
      says: ['[法治体检|法律服务|法律体检|法律咨询|服务]*[企业|民营企业|]* N', 'N *企业*[法律服务|法治体检|排查服务|法律|体检|服务]', { say: '为 N *[企业|市场主体|商户]' }],
      near: ['法律', '法治', '体检', '律师'], not: ['检查', '走访', '融资', '事项', '队伍', '村', '社区'],
    },
    {
      code: 'pls.ent_services', name: '企业法律服务次数', measure: ['次', '件'], near: ['企业', '营商', '民企', '园区', '产业项目', '招商', '项目立项'],
      says: [{ say: '专项法律服务 N', weight: 2 }, '企业*[法律咨询|法律服务][服务|]N', '[专项法律服务|法律服务|法治体检|法律体检|法律咨询]*[活动|]* N', 'N *[法治体检|法律服务]'],
    },
    { code: 'pls.selfservice', name: '自助服务机使用件数', measure: ['件', '次', '人次'], says: ['[自助服务机|自助机|自助终端|一体机|智能终端]*[使用量|使用|办理|服务|]* N'] },
    { code: 'other', name: '法律援助案件数', measure: '件', says: ['法律援助*[案件|申请|]* N', 'N *法律援助'] },
  ],
}

/** 网格: grids, those who work them, what passed through. */
export const grid: Family = {
  family: 'grid',
  name: '网格',
  indicators: [
    {
      code: 'grid.grids', name: '网格数', measure: '个', stock: true, single: true,
      says: ['N *网格', '[划分|设立|设置|划定|建立|优化]*网格* N', '网格[数|总数|]* N', 'N [综合|基础|专属|基层|微|]网格'],
      not: ['网格员', '网格长', '网格事件', '指导员', '微网格'],
    },
    {
      code: 'grid.staff', name: '网格员数', measure: '人', stock: true, single: true,
      says: ['网格员* N', 'N *[名|]网格员', '配备*网格员* N', '网格[人员|力量|队伍]* N'],
      not: ['专职', '兼职', '网格长', '指导员', '培训'],
    },
    {
      code: 'grid.staff_full', name: '专职网格员数', measure: '人', stock: true,
      says: ['专职*网格员* N', 'N *专职*网格员', { say: '专职 N', near: ['网格'] }],
      not: ['兼职'],
    },
    { code: 'grid.staff_part', name: '兼职网格员数', measure: '人', stock: true, says: ['兼职*网格员* N', 'N *兼职*网格员', { say: '兼职 N', near: ['网格'] }] },
    { code: 'grid.guides', name: '网格指导员数', measure: '人', stock: true, says: ['网格指导员* N', 'N *网格指导员', { say: '指导员* N', near: ['网格'] }] },
    { code: 'grid.leaders', name: '网格长数', measure: '人', stock: true, says: ['网格长* N', 'N *网格长'] },
    {
      code: 'grid.events', name: '网格上报事件数', measure: '件', near: ['网格', '事件流转', '基层流转', '智治', '基层治理', '治理平台', '指挥平台', '综治平台', '治理中心', '一张网', '流转处置', '流转办理', '流转事件', '上报事件', '指挥中心', '掌上基层'],
      says: ['[上报|流转|处置|受理|采集|处理|办理]*[事件|信息|事项|问题|]* N', '[事件|涉法事项|网格事件]* N', 'N *事件'],
      not: ['群体', '信访', '任务', '纠纷', '热线'],
    },
    {
      code: 'grid.events_closed', name: '网格事件办结数', measure: '件', near: ['网格', '流转', '事件'],
      says: ['[办结|处置完毕|处结]*[事件|]* N', 'N *办结'],
      not: ['信访', '热线', '工单', '纠纷'],
    },
    { code: 'grid.event_rate', name: '网格事件办结率', measure: '率', near: ['网格', '事件', '流转'], says: ['[办结率|处置率|处结率|按期办结率|办理率] N'] },
    {
      code: 'grid.tasks', name: '平台下发任务数', measure: ['件', '个'], near: ['平台', '网格', '一表通', '任务'],
      says: ['[下发|发布|派发|推送|下派|交办]*任务[数|]* N', '任务数* N', 'N *任务'],
      not: ['方案', '分解', '举措'],
    },
    {
      code: 'grid.task_rate', name: '任务完成率', measure: '率',
      says: ['[任务|]*完成率 N', { say: '完成率 N', weight: -2 }],
      near: ['任务', '平台', '网格'], not: ['学法', '整改'],
    },
  ],
}

/** 基层法治力量: law-savvy villagers, and what villages settle among themselves. */
export const people: Family = {
  family: 'people',
  name: '基层法治力量',
  indicators: [
    {
      code: 'people.law_savvy', name: '法律明白人数', measure: '人', stock: true, single: true,
      says: ['N *法律明白人', '法律明白人* N', '明白人* N', 'N *明白人', '[培养|培育|选聘|选拔|遴选|建立]*法律明白人* N'],
      not: ['培训', '参训', '骨干培训'],
    },
    {
      code: 'people.law_savvy_trained', name: '法律明白人参训人数', measure: ['人', '人次'],
      says: [
        'N *[法律明白人|明白人]*[培训|参训|轮训]', '培训*[法律明白人|明白人]* N', '[法律明白人|明白人]*[参训|培训|轮训]*[人数|]* N', { say: '组织 N *[法律明白人|明白人]', weight: 1 },
        { say: '[参训|培训]* N', near: ['明白人'], weight: 0.5 },
      ],
    },
    {
      code: 'people.law_savvy_trainings', name: '法律明白人培训次数', measure: '次',
      says: ['培训*法律明白人* N', '[法律明白人|明白人|法治带头人]*[培训|培训会|培训会议|培训班|轮训]* N', 'N *明白人*培训', { say: '[培训|轮训] N', near: ['明白人'] }],
    },
    { code: 'village.rules', name: '修订村规民约的村数', measure: ['个', '份', '件'], says: ['[修订|完善|制定|修改]*村规民约* N', 'N *[村|社区]*村规民约', '村规民约* N'] },
  ],
}
