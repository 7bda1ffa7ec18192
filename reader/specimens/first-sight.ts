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
