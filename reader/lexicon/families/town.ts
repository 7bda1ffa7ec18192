// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from '../family.ts'

/** 政务公开与政务服务: what was published and asked, what the hall handled, the duty lists. */
export const open: Family = {
  family: 'open',
  name: '政务公开与政务服务',
  indicators: [
    {
      code: 'open.info', name: '主动公开政府信息条数', measure: ['件', '份', '个'],
      says: [
        '[公开|发布|公示|推送|更新]*[信息|政务信息|政府信息|公告]* N', '主动公开* N', '政务公开*[信息|]* N', 'N *[政府信息|政务信息|公开信息]', '[政务信息|政府信息|各类信息]* N',
        { say: '信息 N', near: ['政务公开', '主动公开', '信息公开'] }, { say: '[新媒体|公众号|微信|微博|网站]*发布* N', near: ['政务公开', '主动公开', '信息公开', '政府网站', '政务新媒体'] },
      ],
      not: ['申请', '答复', '普法', '宣传信息', '任务', '年报', '年度报告', '职能'],
    },
    {
      code: 'open.requests', name: '依申请公开件数', measure: '件',
      says: ['[依申请公开|信息公开申请|公开申请]*[件|]* N', '[处理|受理|办理|收到|答复]*[依申请|信息公开]* N', 'N *[依申请公开|信息公开申请]'],
      none: ['依申请公开', '信息公开申请', '公开信息申请', '公开申请', '公开政府信息申请', '公开政府信息的申请'],
    },
    { code: 'open.reply_rate', name: '信息公开答复率', measure: '率', near: ['公开', '申请'], says: ['[答复率|及时率|答复及时率|按时答复率|办结率] N'] },
    {
      code: 'service.handled', name: '政务服务办件量', measure: '件', near: ['服务', '审批', '办件', '便民', '大厅', '窗口'],
      says: [
        '[办件量|办件|审批服务事项|代办|业务]*[量|]* N', '[办理|受理|代办]*[业务|事项|审批|服务事项|审批服务事项|政务服务|]* N', 'N *[办件|业务]',
        '[受理|办理|代办]* N *[政务服务|业务|审批|办件]*[事项|]',
      ],
      not: ['信访', '纠纷', '案件', '工单', '热线', '建议', '许可', '诉求', '可办理', '入驻', '事件', '履职'],
    },
    {
      code: 'service.online_rate', name: '网上可办率、就近办覆盖率', measure: '率',
      says: ['[网上可办|网办|就近办|一网通办|全程网办|可网办]*[率|覆盖率] N', '[可办率|网上可办率|全程网办率] N', '就近办*率 N', 'N *[全程网办|网上可办|网上办]'],
      near: ['服务', '事项', '政务', '就近办', '可办'],
    },
    {
      code: 'service.items', name: '入驻（承接）政务服务事项数', measure: '个', strict: true, stock: true, near: ['服务', '便民', '政务', '大厅', '审批', '下放', '事项'],
      says: [
        { say: '[入驻|承接|进驻|下放|可办]*[事项|服务事项|审批事项|]* N', not: ['办理'] }, { say: 'N *[入驻|进驻|服务事项|审批事项]', not: ['办理'] },
        { say: '[服务事项|政务服务事项]* N', not: ['办理'] },
        '可办理*事项* N',
      ],
      not: ['法律服务', '履职', '执法', '决策', '权责', '证明', '基本', '配合', '处罚', '举措', '任务', '受理', '代办', '办件'],
    },
    {
      code: 'service.centers', name: '服务中心（大厅、窗口）数', measure: '个', strict: true, stock: true,
      says: ['N *[办事大厅|便民服务中心|服务大厅|便民服务站|服务站|窗口|便民服务点]', '[便民服务中心|便民服务站|服务大厅|窗口|便民服务点]* N'],
      not: ['法律服务'],
    },
    {
      code: 'service.duty_basic', name: '基本履职事项数', measure: '个', stock: true,
      says: ['基本履职*[事项|]* N', 'N *基本履职', { say: '基本*[事项|清单]* N', near: ['履职'] }],
    },
    {
      code: 'service.duty_coop', name: '配合履职事项数', measure: '个', stock: true,
      says: ['配合履职*[事项|]* N', 'N *配合履职', { say: '配合*[事项|清单]* N', near: ['履职'] }],
    },
    { code: 'service.duty_withdrawn', name: '上级收回事项数', measure: '个', stock: true, says: ['[收回|上收]*[事项|]* N', 'N *[收回|上收]'] },
    {
      code: 'service.duty_total', name: '履职事项总数', measure: '个', stock: true,
      says: ['[履职事项|履职清单|工作事项|履职]*[共|清单|]* N', 'N *[履职事项|工作事项]', '梳理* N *事项'],
      not: ['基本', '配合', '收回'],
    },
    {
      code: 'service.visits', name: '服务（接待）群众人次', measure: '人次', near: ['政务服务', '办事', '大厅', '窗口', '便民'],
      says: ['[接待|服务|办理]*[办事群众|服务群众|群众|]* N', 'N *办事'],
      not: ['法律', '咨询', '来访', '普法', '培训', '企业', '出动', '宣传', '接访', '信访'],
    },
    {
      code: 'service.aid_amount', name: '社会救助发放金额', measure: '元',
      says: ['[发放|救助|补助|低保|救助金|临时救助|补贴]*[资金|金|款|金额|]* N'],
      not: ['调解', '罚', '投入', '赔偿', '涉案'],
    },
    { code: 'service.proof_items', name: '需证明事项数', measure: '个', stock: true, says: ['[证明|涉证]*[事项|清单|]* N', 'N *证明事项'] },
  ],
}

/** 营商环境: visits to businesses and what came of them. */
export const biz: Family = {
  family: 'biz',
  name: '营商环境',
  indicators: [
    {
      code: 'biz.visited', name: '走访企业家数', measure: ['家', '户次', '次'], strict: true,
      says: ['[走访|服务|联系|上门]*[企业|市场主体|商户|民企]* N', '[走访|联系|服务] N *[企业|市场主体]', 'N *企业*走访'],
      not: ['法律服务', '检查', '体检', '融资', '隐患'],
    },
    {
      code: 'biz.appeals', name: '收集企业诉求条数', measure: ['件', '个'], near: ['企业', '营商', '民企', '市场主体', '商户'],
      says: ['[收集|收到|征集|梳理|受理|摸排|办理]*[诉求|问题|困难|意见|问题诉求|]* N', 'N *[诉求|困难]', '企业诉求* N'],
      not: ['解决', '办结', '纠纷'],
    },
    {
      code: 'biz.appeals_resolved', name: '解决企业诉求条数', measure: ['件', '个'], near: ['企业', '营商', '民企', '市场主体', '商户'],
      says: ['[解决|协调解决|办结|帮助解决|化解]*[诉求|问题|困难|难题|]* N', 'N *[解决|办结]'],
      not: ['纠纷', '收集'],
    },
    { code: 'biz.meetings', name: '政企对接会场数', measure: '次', says: ['[政企|企业|银企|营商]*[座谈会|对接会|例会|恳谈会|座谈|早餐会|面对面]* N', 'N *[政企|企业]*[座谈|对接]'] },
    {
      code: 'biz.financed', name: '帮助融资主体家数', measure: '家', near: ['融资', '贷款', '授信'],
      says: ['[帮助|协助|为|助力]* N', 'N *[融资|贷款]', '[融资|贷款]* N'],
    },
    { code: 'biz.finance_amount', name: '帮助融资金额', measure: '元', says: ['[融资|贷款|授信]*[金额|额|]* N', 'N *[融资|贷款]'] },
    { code: 'biz.land', name: '盘活闲置资源面积', measure: ['亩', '面积'], says: ['[盘活|闲置|腾退|流转]* N', 'N *闲置'] },
  ],
}

/** 基本情况: the town itself. */
export const ctx: Family = {
  family: 'ctx',
  name: '基本情况',
  indicators: [
    {
      code: 'ctx.villages', name: '村（社区）数', measure: '个', stock: true,
      says: ['N [行政村|村|社区|建制村|村居|居委会|村委会|涉农社区|村民委员会|自然村|城市社区]', '[辖|下辖|管辖]* N *[村|社区|居]', '[辖|下辖]*[村|社区]* N'],
      not: [
        '调解委员会', '调委会', '处置岗', '工作站', '调解室', '被确认', '确认为', '获评', '获得', '被评', '命名', '试点', '示范', '法律服务', '网格', '村规民约', '书记', '专栏', '村法律顾问', '社区法律顾问', '居法律顾问',
        '村顾问', '创建', '法律之家', '村民小组', '村小组',
      ],
    },
    {
      code: 'ctx.organs', name: '内设机构、事业单位数', measure: '个', strict: true, stock: true,
      says: ['N *[内设机构|事业单位|内设科室|站所|直属单位|党政机构|党政办公室|内设办公室|综合办事机构]', '[内设机构|事业单位]* N'],
      not: ['企事业', '行政事业', '企业'],
    },
    { code: 'ctx.area', name: '辖区面积', measure: '面积', stock: true, says: ['[面积|幅员|辖区]* N', 'N *面积', '[全镇|全乡|全街|镇域] N'] },
    {
      code: 'ctx.grassroots_party', name: '基层党组织数', measure: '个', stock: true,
      says: ['N *[党组织|党支部|党总支|党委]', '[党组织|党支部]* N'],
      not: ['书记', '学习', '述法'],
    },
    { code: 'ctx.population', name: '户籍（常住）人口', measure: '人', stock: true, says: ['[人口|常住人口|户籍人口|总人口]* N', 'N *人口'] },
    {
      code: 'ctx.staff', name: '在编在岗人数', measure: '人', stock: true, away: ['执法', '大队', '中队', '全队', '调解'],
      says: ['[在编|在岗|编制|干部职工|机关干部]*[在岗|人员|共|]* N', 'N *[在编|在岗]'],
      not: ['考试', '培训', '执法', '参加', '学习', '述法', '新招', '招录', '其中', '退休', '借调'],
    },
  ],
}
