// SPDX-License-Identifier: MulanPSL-2.0

/** Invented passages of the town itself, its hall, its lists of duties and its businesses, marked as in tuned.ts. */
export const taughtTown: readonly string[] = [
  '优化营商环境。推行“企业吹哨、部门报到”，领导班子成员全年入企调研{84家次|biz.visited}，摸清用地、用工等实际困难{37项|biz.appeals}，逐一销号{35项|biz.appeals_resolved}；联合担保公司为{19户|biz.financed}经营主体提供贷款{1360万元|biz.finance_amount}，召开银企对接会{3场|biz.meetings}。',
  '班子成员累计登门走访企业{210余次|biz.visited}，带回问题{66个|biz.appeals}，办妥{61个|biz.appeals_resolved}。开设“企业会客厅”，全年会客{12期|biz.meetings}。',
  '营商环境方面，撮合银行放款{8600万元|biz.finance_amount}，受益企业{31家|biz.financed}。',
  '镇党委书记带队到园区走访企业{22家|biz.visited}，现场回应诉求{18条|biz.appeals_resolved}。',
  '建立镇领导联系企业制度，班子成员联系企业{39家|biz.visited}，收集意见建议{54条|biz.appeals}，解决实际困难{47个|biz.appeals_resolved}。',
  '举办政企座谈会{4次|biz.meetings}、企业家沙龙{2期|biz.meetings}，征集企业发展难题{23条|biz.appeals}，现场解决{17条|biz.appeals_resolved}。',
  '清理出批而未供土地{260亩|biz.land}、闲置厂房{1.2万平方米|biz.land}，全部重新招商；盘活旧校舍{3处|other}、土地{47亩|biz.land}。',
  '街道政务服务中心设综合窗口{9个|service.centers}，集中进驻{136项|service.items}事项，日均接待群众{210人次|service.visits}，全年办结各类业务{4.8万件|service.handled}，网上可办率{99%|service.online_rate}。',
  '将{38项|service.items}县级行政权限下放至镇级便民服务中心，{16个|service.centers}村级便民服务点实现“就近办”，全年共办理各类政务服务事项{9,860件|service.handled}。',
  '便民服务中心可办理社保、民政、卫健等{129项|service.items}业务，{58个|service.items}高频事项当场办结，全年接件{21680件|service.handled}。',
  '全面清理各类证明，取消{23项|other}，保留{11项|service.proof_items}。办事要交的证明由原来的{30项|other}减少到{9项|service.proof_items}。',
  '发放临时救助金{38.6万元|service.aid_amount}，按时足额发放低保金{356万元|service.aid_amount}、特困供养金{92.3万元|service.aid_amount}。',
  '对照清单厘清职责，属于我乡主责的{109项|service.duty_basic}，需要配合的{64项|service.duty_coop}，明确由县级部门承担的{77项|service.duty_withdrawn}。',
  '履职事项逐条过筛，{101项|service.duty_basic}基本履职、{58项|service.duty_coop}配合履职全部编制运行流程图，上级收回{90项|service.duty_withdrawn}。',
  '全年通过县政府门户网站公开信息{312条|open.info}，政务新媒体发布{560条|open.info}。收到公民书面申请公开信息{3件|open.requests}，按时答复的{100%|open.reply_rate}。',
  '依申请公开渠道畅通，收到网络申请{2件|open.requests}、信函申请{1件|open.requests}。',
  '我镇位于县域东部，国土面积{118.3平方公里|ctx.area}，辖行政村{16个|ctx.villages}、社区{2个|ctx.villages}，户籍人口{4.1万人|ctx.population}，其中常住{2.9万人|ctx.population}。设党政内设机构{6个|ctx.organs}、下属事业单位{4个|ctx.organs}，在编在职干部{87人|ctx.staff}，下设党支部{42个|ctx.grassroots_party}。',
  '乡党委下设{15个|ctx.grassroots_party}党支部，乡机关内设{7个|ctx.organs}办公室和{4个|ctx.organs}中心。法律顾问在全镇{14个|ctx.villages}村实现全覆盖。',
  '全年主动公开政府信息{92条|open.info}，包括政务信息{60条|other}、财务信息{12条|other}。',
]
