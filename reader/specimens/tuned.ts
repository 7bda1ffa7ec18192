// SPDX-License-Identifier: MulanPSL-2.0

/** Invented passages with every quantity marked {as printed|codes}: the lexicon was tuned on these. */
export const tuned: readonly string[] = [
  '一、主要工作情况\n（一）坚持党建引领。镇党委将学习贯彻法治思想列为“第一议题”，全年第一议题学习{9次|lead.first_topic_sessions}，党委理论学习中心组开展法治专题学习{6次|learn.center_group}、专题研讨{3次|learn.discussions}，覆盖班子成员{100%|learn.coverage_rate}。',
  '全年党工委会议专题研究法治政府建设{5次|lead.dedicated_meetings}，听取法治工作汇报{4次|lead.report_hearings}，协调解决历史遗留难题{7个|lead.issues_resolved}，召开依法治街委员会会议{2次|lead.committee_meetings}。',
  '组织{86名|learn.exam_persons}在编干部参加年度法治理论考试，参考率、合格率均达{100%|learn.exam_attend_rate,learn.exam_pass_rate}，优秀率{92.5%|learn.exam_excellent_rate}，平均得分{94.6分|learn.test_avg}。',
  '干部网上学法考试参考率、优秀率分别为{100%|learn.exam_attend_rate}、{96%|learn.exam_excellent_rate}。班子成员带头讲法治党课{3次|lead.law_class_by_leaders}，组织旁听行政诉讼庭审{2次|learn.court_observe}，{45人|learn.court_observe_persons}参加旁听。',
  '常态化开展会前学法{14次|learn.pre_meeting}，举办法治专题讲座{4场|learn.lectures}，开展法治专题培训{6期|learn.trainings}，累计培训干部{三百余人次|learn.training_persons}。',
  '我街道辖{8个|ctx.villages}社区、{3个|ctx.villages}行政村，辖区面积{21.6平方公里|ctx.area}，常住人口{4.2万人|ctx.population}，内设机构{6个|ctx.organs}。',
  '（二）严格依法决策。全年对{12件|review.decisions}重大决策事项进行合法性审查，审查合同协议{超过90份|review.contracts}，出具法律意见书{31份|review.opinions}，合法性审查率{100%|review.legality_rate}。聘请{2名|adviser.gov_count}律师担任街道法律顾问，{11名|adviser.village_count}律师担任村居法律顾问。',
  '镇法律顾问全年列席会议{6次|adviser.rec_meetings}，起草审查法律文书{40余份|adviser.docs}，参与涉法事务{23件次|adviser.matters}，代理诉讼案件{2件|adviser.litigation}，全年支付法律顾问费{6万元|adviser.fee}。',
  '（三）规范行政执法。现有行政执法人员{18名|enforce.staff}，其中持有执法证{16名|enforce.certified}，年内新增持证执法人员{4名|enforce.new_certified}。组织执法业务培训{8次|enforce.trainings}，参训执法人员{120人次|enforce.training_persons}，开展案卷评查{2次|enforce.file_reviews}。',
  '全年开展日常巡查{300余次|enforce.inspections}，联合区级部门开展联合执法{15次|enforce.joint_ops}，检查市场主体{210家|enforce.subjects_checked}，发现安全隐患{67处|enforce.issues_found}，已整改{65处|enforce.issues_fixed}；办理行政处罚案件{9宗|enforce.cases}，罚没金额{1.35万元|enforce.fines}，适用首违不罚{3宗|enforce.first_exempt}。',
  '重大执法决定法制审核{9件|enforce.legal_review}，组织重大案件集体讨论{2次|enforce.case_discussions}。行政复议案件{1宗|litig.reconsider}，行政诉讼案件{2宗|litig.suits}，负责人出庭应诉{2次|litig.attend_count}，出庭应诉率{100%|litig.attend_rate}，{无|litig.lost}败诉案件。',
  '（四）化解矛盾纠纷。全镇共有人民调解员{63人|mediation.mediators}，全年排查各类矛盾纠纷{215起|mediation.screened}，成功调处{211起|mediation.resolved}，调处成功率{98.1%|mediation.success_rate}，涉及金额{320余万元|mediation.amount}，防止民转刑案件{2起|mediation.prevent_escalation}。',
  '领导干部接访下访{36批|petition.visits}，受理群众信访事项{58件|petition.total}，按期办结{58件|petition.handled}，办结率{100%|petition.handle_rate}，群众满意率{98%|petition.satisfaction}；承办12345热线工单{1,204件|petition.hotline}，未发生越级进京上访事件。'.replace('未发生', '{未发生|petition.beijing}'),
  '划分综合网格{52个|grid.grids}，配备专职网格员{52名|grid.staff_full}、兼职网格员{118名|grid.staff_part}，全年上报网格事件{3000余条|grid.events}，办结率{99.6%|grid.event_rate}。',
  '（五）深化普法宣传。围绕“12·4”国家宪法日、“6·26”国际禁毒日等节点开展主题普法宣传活动{二十余场|legaledu.events}，发放宣传资料{两万余份|legaledu.materials}，发放环保袋等宣传品{3000余件|legaledu.gifts}，接受群众咨询{近800人次|legaledu.consults}，受益群众{1.2万余人次|legaledu.coverage}。',
  '法治副校长到辖区学校讲授法治课{8场次|legaledu.school_lectures}，惠及师生{2600余人|legaledu.school_coverage}。开展法治进村活动{30余场|legaledu.village_events}，法治文艺汇演{2场|legaledu.art_shows}，召开屋场会{41场|legaledu.courtyard}。',
  '培育法律明白人{96名|people.law_savvy}，举办法律明白人培训班{2期|people.law_savvy_trainings}，打造法治文化广场{1个|legaledu.sites}、法治宣传栏{22块|legaledu.column_places}，建成村级公共法律服务工作室{11个|pls.rooms}。',
  '政务服务大厅进驻服务事项{132项|service.items}，全年办件量{突破2.3万件|service.handled}，网上可办率达{98%|service.online_rate}；主动公开政府信息{426条|open.info}，受理依申请公开{5件|open.requests}，均按期答复。',
  '编制履职事项清单，其中基本履职事项{98项|service.duty_basic}、配合履职事项{71项|service.duty_coop}、上级收回事项{46项|service.duty_withdrawn}。',
  '走访企业{70家|biz.visited}，收集企业诉求{33条|biz.appeals}，协调解决{31条|biz.appeals_resolved}，帮助{5家|biz.financed}企业融资{1200万元|biz.finance_amount}。',
  '二、党政主要负责人履行推进法治建设第一责任人职责情况\n镇党委书记主持召开法治建设专题会议{3次|lead.dedicated_meetings}，带头学法{5次|lead.head_study_led}，参加市级法治培训{1次|lead.head_trainings}；镇长带队开展执法监督检查{2次|enforce.supervision_checks}，{9名|lead.shufa_persons}班子成员完成书面述法。',
  '四、2026年工作计划\n（一）抓学习。落实每季度一次中心组学法，全年组织法治专题学习{不少于4次|learn.topic_sessions}，法治考试合格率保持{100%|learn.exam_pass_rate}。\n（二）抓普法。全年开展宪法宣传活动{12场以上|legaledu.events}，群众法治知晓率提高到{93%以上|legaledu.awareness_rate}。'.replace('每季度一次', '{每季度一次|learn.center_group}'),
  '（三）抓化解。矛盾纠纷每半月排查一次，调解成功率稳定在{97%以上|mediation.success_rate}，力争实现零进京上访。'.replace('每半月排查一次', '{每半月排查一次|mediation.screen_frequency}').replace('零进京', '{零|petition.beijing}进京'),
  '深入推进“1+3+N”治理模式，落实“三项制度”和“四议两公开”，办好10件民生实事，做到“最多跑一次”。依据国务院令第713号和〔2024〕8号文件，2025年3月15日印发方案，涉及3个方面、5个环节。'.replace('10件', '{10件|other}'),
]
