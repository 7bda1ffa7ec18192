// SPDX-License-Identifier: MulanPSL-2.0

/**
 * Fifteen invented passages, written before they were ever read: what was right at first sight stands in the room's README. What they
 * taught has gone into the rules since. Three numbers are still misread and left so: a rule for each would be a rule for one sentence.
 */
export const firstSight: readonly string[] = [
  '坚持把习近平法治思想列入理论学习中心组必修课，年内安排中心组专题学法{六次|learn.center_group}，班子会前“学法半小时”雷打不动，累计学法{17次|learn.pre_meeting}。干部法治考试应考{86人|learn.exam_persons}，实考{85人|learn.exam_attended}，及格{84人|learn.exam_passed}。',
  '书记、镇长牵头，党政班子会先后{5次|lead.dedicated_meetings}研究法治建设，{3次|lead.report_hearings}听取专题汇报，拍板解决历史遗留问题{9个|lead.issues_resolved}；对{15个|ctx.villages}村（社区）开展法治督察{两轮|lead.inspections}，发现的{22个|lead.inspection_issues_found}问题已整改{21个|lead.inspection_issues_fixed}。',
  '全年经调委会受理的各类纠纷计{264件|mediation.mediated}，调成{259件|mediation.resolved}，成功率{98.1%|mediation.success_rate}，涉案标的{三百二十余万元|mediation.amount}；排查出苗头隐患{131起|mediation.screened}，均已稳控。',
  '镇村两级现有人民调解员{67名|mediation.mediators}，年内轮训{3期|mediation.mediator_trainings}；联席研判会按月召开，共{12次|mediation.coordination_meetings}。民转刑案件{零发生|mediation.civil_to_criminal}。',
  '群众来信来访总量为{73件（批）|petition.total}，办结{71件|petition.handled}，办结率{97.3%|petition.handle_rate}；其中网上信访件{40件|petition.online}。领导干部下访接访{48次|other}，接待{112人次|petition.reception_persons}。',
  '12345平台转来工单{1324件|petition.hotline}，全部按期回复，满意率{96.8%|petition.satisfaction}。',
  '综合行政执法队持证人员{18人|enforce.certified}，占执法人员的{90%|enforce.cert_rate}。一年来做出行政处罚决定{26件|enforce.cases}，收缴罚没款{3.48万元|enforce.fines}，首违不罚{11件|enforce.first_exempt}；案卷评查{2次|enforce.file_reviews}，整改问题{7项|enforce.file_issues_fixed}。',
  '会同市场、消防、交警等部门上路上门检查{31次|enforce.joint_ops}，出动{260余人次|enforce.person_times}，查改隐患{145处|enforce.issues_found,enforce.issues_fixed}。组织执法业务大练兵{4次|enforce.drills}、执法培训{6场|enforce.trainings}，人均学满{60学时|enforce.training_hours}。',
  '重大行政决策{4项|review.decision_items}全部经法制审核；审查合同、协议{88份|review.contracts}，提出法律意见{96条|review.suggestions}；镇政府聘请法律顾问{2名|adviser.gov_count}，{15个|ctx.villages}村（社区）均配备法律顾问，全年值班{180次|adviser.duty_times}，解答咨询{410人次|adviser.rec_consult}。',
  '被诉行政案件{1件|litig.suits}，负责人到庭应诉{1次|litig.attend_count}，出庭率{100%|litig.attend_rate}；复议案件{2件|litig.reconsider}，无败诉。'.replace('无败诉', '{无|litig.lost}败诉'),
  '围绕“八五”普法收官，举办各类普法活动{52场次|legaledu.events}，印发资料{2.3万份|legaledu.materials}，接受咨询{860人次|legaledu.consults}，惠及群众{1.9万人次|legaledu.coverage}；送法进校园{9场|legaledu.school_events}、进企业{7场|legaledu.ent_events}，播放宪法宣传片{36场|other}。',
  '农村“法律明白人”达{142名|people.law_savvy}，集中培训{3次|people.law_savvy_trainings}；学法用法示范户{58户|other}；创成市级民主法治示范村{2个|other}。',
  '划分网格{54个|grid.grids}，专职网格员{54名|grid.staff_full}、兼职网格员{108名|grid.staff_part}，全年采集上报事件{4210件|grid.events}，办结率{99.6%|grid.event_rate}。',
  '主动公开信息{328条|open.info}，依申请公开答复{2件|open.requests}；办理政务服务事项{1.26万件|service.handled}，“最多跑一次”事项{112项|other}；承办人大代表建议{9件|sup.proposals}，满意率{100%|lead.satisfaction_rate}。',
  '2027年，力争中心组学法{不少于6次|learn.center_group}、普法活动{不低于60场|legaledu.events}，调解成功率稳定在{98%以上|mediation.success_rate}，信访按期办结率{100%|petition.handle_rate}，群众法治满意度{95%|lead.satisfaction_rate}，第一时间响应，24小时不打烊。',
]

/** Fifteen more in the usual style of such reports, met in the same way; what is left has no wording that would decide it. */
export const usualStyle: readonly string[] = [] = [
  '一、主要工作情况\n（一）强化组织领导。镇党委会专题研究法治政府建设工作{3次|lead.dedicated_meetings}，召开全面依法治镇委员会会议{2次|lead.committee_meetings}，法治建设工作推进会{4次|lead.promotion_meetings}。党委理论学习中心组开展法治专题学习{4次|learn.center_group}，班子会前学法{12次|learn.pre_meeting}。',
  '严格落实领导干部述法制度，{11名|lead.shufa_persons}班子成员在年度述职中述法，镇主要负责人为全体干部讲授法治课{2次|lead.law_class_by_leaders}，组织干部职工参加法治理论知识考试{1次|learn.exam_sessions}，参考{96人|learn.exam_persons}，合格率{100%|learn.exam_pass_rate}。',
  '（二）规范行政执法。全镇现有行政执法人员{22名|enforce.staff}，其中持有执法证{20名|enforce.certified}。全年开展执法业务培训{5次|enforce.trainings}，开展联合执法{26次|enforce.joint_ops}，检查市场主体{180余家|enforce.subjects_checked}，发现问题隐患{76处|enforce.issues_found}，完成整改{76处|enforce.issues_fixed}。全年作出行政处罚{14件|enforce.cases}，罚没金额{2.6万元|enforce.fines}。',
  '（三）推进依法决策。全年提交合法性审查重大行政决策{3件|review.decisions}，审查各类合同{57份|review.contracts}，出具法律意见书{41份|review.opinions}。聘请{1名|adviser.gov_count}律师担任镇政府法律顾问，{18个|ctx.villages}村实现法律顾问全覆盖。',
  '（四）化解矛盾纠纷。共排查矛盾纠纷{312件|mediation.screened}，成功化解{306件|mediation.resolved}，化解率{98.08%|mediation.success_rate}，涉及金额{420.5万元|mediation.amount}。开展人民调解员培训{2场|mediation.mediator_trainings}，召开矛盾纠纷分析研判会{12次|mediation.coordination_meetings}，全镇未发生民转刑案件。'.replace('未发生', '{未发生|mediation.civil_to_criminal}'),
  '（五）畅通信访渠道。全年受理群众信访事项{65件|petition.total}，办结{65件|petition.handled}，办结率{100%|petition.handle_rate}，群众满意率{97%|petition.satisfaction}；受理12345热线{506件|petition.hotline}，均按时办结。',
  '（六）深化普法宣传。结合“3·15”“12·4”等时间节点，开展法治宣传活动{38场次|legaledu.events}，发放宣传资料{1.2万余份|legaledu.materials}，接受法律咨询{620余人次|legaledu.consults}，受教育群众{8500余人次|legaledu.coverage}。开展法治进校园活动{8次|legaledu.school_events}，举办村级法治讲座{22场|legaledu.lectures}，更新法治宣传栏{18期|legaledu.columns}。',
  '培育法律明白人{126名|people.law_savvy}，组织法律明白人培训{4期|people.law_savvy_trainings}；镇公共法律服务工作站接待来访群众{380人次|pls.visits}，办理法律援助案件{9件|other}。',
  '（七）优化政务服务。镇便民服务中心设置窗口{12个|service.centers}，进驻事项{118项|service.items}，全年办理各类事项{1.5万余件|service.handled}；主动公开政府信息{265条|open.info}，办理依申请公开{1件|open.requests}。',
  '（八）加强基层治理。划分网格{46个|grid.grids}，配备专职网格员{46名|grid.staff_full}，全年上报网格事件{2800余件|grid.events}，办结率{99%|grid.event_rate}。修订村规民约{18个|village.rules}村。'.replace('{18个|village.rules}村', '{18份|village.rules}'),
  '二、存在的主要问题\n一是执法力量不足，持证人员仅占{65%|enforce.cert_rate}；二是普法针对性不强，全年仅开展重点人群专题普法{3场|legaledu.key_group_events}；三是{2个|other}村调委会作用发挥不够。',
  '三、2026年工作计划\n一是全年中心组法治学习不少于{4次|learn.center_group}；二是开展法治宣传不少于{40场次|legaledu.events}；三是矛盾纠纷化解率保持在{98%以上|mediation.success_rate}；四是执法人员培训每季度不少于1次。'.replace('每季度不少于1次', '{每季度不少于1次|enforce.trainings}').replace('不少于{4次|learn.center_group}', '{不少于4次|learn.center_group}').replace('不少于{40场次|legaledu.events}', '{不少于40场次|legaledu.events}'),
  '街道办事处收到行政复议案件{1件|litig.reconsider}、行政诉讼案件{2件|litig.suits}，主要负责人出庭应诉{2次|litig.attend_count}，出庭率{100%|litig.attend_rate}，无败诉案件。'.replace('无败诉', '{无|litig.lost}败诉'),
  '镇纪委开展法治建设专项监督检查{3次|lead.inspections}，发现问题{8个|lead.inspection_issues_found}，全部整改到位；办理人大代表建议{7件|sup.proposals}，办复率{100%|sup.reply_rate}。',
  '走访企业{45家|biz.visited}，收集企业诉求{32条|biz.appeals}，帮助解决{30条|biz.appeals_resolved}，召开政企座谈会{4场|biz.meetings}，为{16家|pls.ent_served}企业开展“法治体检”。',
]
