// SPDX-License-Identifier: MulanPSL-2.0

/**
 * Invented passages in the same marks, kept aside while the lexicon was tuned and in other wordings and orders on purpose.
 * Change the lexicon from reports and from `tuned.ts`; look at these only to measure.
 */
export const unseen: readonly string[] = [
  '一、2024年法治建设工作成绩\n1.以学促治。办事处把法治学习纳入年度计划，党工委中心组集体学法{5次|learn.center_group}，党工委会前学法{10次|learn.pre_meeting}，全体干部集中学法{11次|learn.staff_sessions}，组织法律知识测试{2次|learn.exam_sessions}，{132人|learn.exam_persons}参加测试，通过率{99.2%|learn.exam_pass_rate}。',
  '全年街道党工委专题听取法治建设汇报{2次|lead.report_hearings}，召开法治政府建设推进会{3次|lead.promotion_meetings}，专题会议研究依法行政工作{4次|lead.dedicated_meetings}，推动解决涉法涉诉疑难问题{11件|lead.issues_resolved}。',
  '年初制定工作要点，将任务细化为{7大类|lead.task_categories}{35项|lead.task_items}具体措施；开展法治建设专项督察{2轮|lead.inspections}，通报问题{14个|lead.inspection_issues_found}，督促整改{14个|lead.inspection_issues_fixed}。',
  '邀请法官、律师开展法治讲座{6场次|learn.lectures}，受训干部{410余人次|learn.training_persons}，撰写心得体会{80多篇|learn.notes}，组织执法骨干旁听庭审{3次|learn.court_observe}。',
  '在法治轨道上推进决策，提请审议重大行政决策事项{5项|review.decision_items}，合法性审核{5件|review.decisions}，审核各类合同{一百二十余份|review.contracts}，法律顾问提出修改意见{64条|review.suggestions}。全年未制定规范性文件，清理规范性文件{1次|review.normative_cleanups}。'.replace('全年未制定', '全年{未制定|review.normative_made}'),
  '本街道现有{24名|enforce.certified}持证执法人员，持证率为{96%|enforce.cert_rate}。全年组织执法人员业务培训{12场|enforce.trainings}、实战演练{2次|enforce.drills}，人均培训{60学时|enforce.training_hours}。',
  '落实“综合查一次”要求，开展综合查一次行动{19次|enforce.onecheck}，涉及{6个|enforce.scenarios}场景，出动执法力量{180余人次|enforce.person_times}，检查商户{320户次|enforce.onecheck_households}，排查隐患{102个|enforce.issues_found}，责令改正{98个|enforce.issues_fixed}。',
  '全年立案查处违法行为{21起|enforce.cases}，罚款{4.2万余元|enforce.fines}，对{6起|enforce.first_exempt}轻微违法行为免予处罚，案件全程网办率{100%|enforce.online_rate}，劝导不文明行为{2000余人次|enforce.persuasions}。',
  '去年以来执法监督专项检查{3次|enforce.supervision_checks}，纠正执法不规范行为{5个|enforce.supervision_corrections}；全年承接下放行政执法事项{86项|enforce.power_items}。',
  '全年没有发生行政复议案件，办理行政应诉案件{3起|litig.suits}，行政机关负责人出庭{3次|litig.attend_count}，出庭率达到{百分之百|litig.attend_rate}。'.replace('没有发生', '{没有发生|litig.reconsider}'),
  '健全“大调解”格局。全乡{9个|other}调委会共受理矛盾纠纷{188件|mediation.mediated}，调解成功{184件|mediation.resolved}，成功率{97.9%|mediation.success_rate}，协议涉及金额{96.8万元|mediation.amount}。举办人民调解员培训{2期|mediation.mediator_trainings}，召开矛盾纠纷分析研判会{12次|mediation.coordination_meetings}。',
  '开展矛盾纠纷集中排查行动{4轮|mediation.screen_campaigns}，摸排矛盾隐患{73个|mediation.screened}，就地化解{70个|mediation.resolved}，化解率{95.9%|mediation.success_rate}，其中土地权属纠纷{12起|mediation.land_cases}，全年未发生“民转刑”命案。'.replace('未发生', '{未发生|mediation.civil_to_criminal}'),
  '畅通诉求渠道，共接收信访件{41件|petition.total}，办结{40件|petition.handled}，办结率{97.6%|petition.handle_rate}。其中网上信访{22件|petition.online}，接待群众来访{19批次|petition.visits}。街道领导接访群众{56人次|petition.reception_persons}，现场解决问题{17个|petition.reception_solved}，未发生群体性事件。'.replace('未发生', '{未发生|petition.mass}'),
  '办理便民热线诉求{886件|petition.hotline}，按时办结率{99%|petition.handle_rate}，群众满意度{96.4%|petition.satisfaction}。',
  '全镇划分{38个|grid.grids}网格，配有{38名|grid.leaders}网格长、{112名|grid.staff}网格员，依托基层治理平台流转处置事件{1560件|grid.events}，平台下发任务{300余条|grid.tasks}，任务完成率{100%|grid.task_rate}。',
  '扎实开展“法律八进”，全年组织法治宣传{45场次|legaledu.events}，派发宣传册{1.8万册|legaledu.materials}，解答法律咨询{530余人次|legaledu.consults}，覆盖居民{2.6万人次|legaledu.coverage}；推送普法短视频{60条|other}。',
  '组织律师进校园开展普法宣讲{6场|legaledu.school_events}，向学生发放普法读本{1200册|legaledu.school_materials}，覆盖师生{3100余人次|legaledu.school_coverage}。针对老年人开展防诈骗专场宣传{9场|legaledu.key_group_events}。',
  '依托新时代文明实践站，开展法治宣讲{28场|legaledu.lectures}，坝坝会普法{15场|legaledu.courtyard}，更新普法橱窗{12期|legaledu.columns}；新建法治文化长廊{2处|legaledu.sites}，组建{6支|legaledu.teams}普法志愿服务队。',
  '选育“法律明白人”{121名|people.law_savvy}、组织{121名|people.law_savvy_trained}法律明白人参加轮训。修订完善{15个|village.rules}村村规民约。镇公共法律服务工作站接待群众{640人次|pls.visits}，为{25家|pls.ent_served}企业提供法治体检。',
  '村（社区）法律顾问坐班{96次|adviser.duty_times}，提供法律咨询{210人次|adviser.rec_consult}，代写法律文书{18份|adviser.rec_drafting}，参与调解纠纷{27件|adviser.rec_mediation}，开展法治讲座{32场|adviser.lectures}。',
  '主动公开各类政务信息{512条|open.info}，收到政府信息公开申请{3件|open.requests}，答复率{100%|open.reply_rate}；办理人大代表建议{16件|sup.proposals}，办复率{100%|sup.reply_rate}；征集群众意见建议{38条|sup.opinions}。',
  '便民服务中心承接政务服务事项{96项|service.items}，设置综合窗口{6个|service.centers}，服务群众{1.1万余人次|service.visits}，办理各类业务{9800余件|service.handled}。',
  '二、党政主要负责人履职情况\n党工委书记、办事处主任带头领学法律法规{4次|lead.head_study_led}，主持召开法治专题会议{2次|lead.dedicated_meetings}，为机关干部上法治课{2堂|lead.law_class_by_leaders}。年底{13名|lead.shufa_persons}班子成员书面述法，{12名|lead.shufa_village}村（社区）书记现场述法。',
  '三、明年工作思路\n开展执法培训{不少于6次|enforce.trainings}，执法人员考核合格率{100%|enforce.assess_pass_rate}；每月召开一次纠纷研判会；矛盾纠纷化解率不低于{98%|mediation.success_rate}，群众满意度提升至{97%以上|lead.satisfaction_rate}；开展法治进校园{10场次|legaledu.school_events}，人民调解员培训{3次|mediation.mediator_trainings}。'.replace('每月召开一次', '{每月召开一次|mediation.coordination_meetings}'),
  '按照“八五”普法规划和第23次常务会要求，印发〔2024〕31号文件，成立以2位主官任双组长的领导小组，在第三季度开展“百日攻坚”，推行“一站式”服务和“333”工作法，办理时限由20日压减至5个工作日。'.replace('2位', '{2位|other}'),
]
