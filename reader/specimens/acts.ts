// SPDX-License-Identifier: MulanPSL-2.0

/** Invented passages on acts of government: enforcement, disputes, petitions, review, suits, disclosure, service. */
export const acts: readonly string[] = [
  '本街道行使行政处罚权{176项|enforce.power_items}、行政检查权{8项|enforce.power_items}。综合执法大队共有在编人员{30人|enforce.staff}，其中持有行政执法证{27人|enforce.certified}，另有辅助人员{12名|other}；{4名|enforce.exam_passed}执法人员全部通过考核。',
  '全年巡查检查{610场次|enforce.inspections}，简易程序{7起|enforce.cases}、普通程序{11起|enforce.cases}，共计罚款{51200元|enforce.fines}，罚款额较上年下降{14%|other}；执法人员参与率{100%|enforce.participation_rate}。',
  '实现{96%以上|mediation.success_rate}矛盾纠纷就地化解。镇里对{26个|other}村级人民调解委员会的成员培训{4次|mediation.mediator_trainings}，参加人员{580人次|other}。镇区交通十分便利。',
  '全年公开各类信息{302条次|open.info}，含年度报告{1条|other}；废止规范性文件{2件|other}，现行有效的规范性文件{5件|other}。',
  '执法大队应有编制{10人|other}，实际在编{9人|other}，{5名|other}执法人员已调离。全年办案量为{96起|enforce.cases}，监督平台录入案件总数{310件|enforce.cases}，涉及水务、林业等{5大领域|enforce.scenarios}。',
  '审核合同文书{38份|review.contracts}，并指导签订规范合同{4份|other}。整合接访、咨询、调解{3类|other}服务，针对征地补偿等{12类|other}高频问题上门问需。',
  '全年办理行政审批和公共服务事项{41200件|service.handled}，其中村级便民服务中心办理{6300件|service.handled}。2024年度{未收到|open.requests}公开信息申请。',
  '组织执法规范化培训{5场|enforce.trainings}，参训人员{96人次|enforce.training_persons}；开展案卷评查{2次|enforce.file_reviews}，整改不规范问题{8项|enforce.file_issues_fixed}；对接民情热线，及时处理案件{60余件|petition.hotline}。',
  '一网通办压缩时限，{58项|service.items}政务服务事项全部入驻便民服务大厅，{7个|other}部门派员进驻；代表提出的{16件|sup.proposals}建议交给{5个|other}部门办理，{16件|sup.proposals}提案办结率为{100%|sup.reply_rate}。',
  '全年审查合同{41件次|review.contracts}，重大决策、重大合同合法性审查覆盖率达{100%|review.legality_rate}；报备规范性文件{3件|review.normative_filed}；重大行政执法决定审查{6件|enforce.legal_review}。',
  '执法监督平台录入案件{52件|enforce.cases}，轻微违法提醒不罚{14件|enforce.first_exempt}。镇长信箱收到群众来信{37件|petition.total}。全年{无|litig.suits,litig.reconsider}复议和诉讼，{无|other}安全责任事故发生。',
  '执法队现有持证队员{7人|enforce.certified}，因退休注销执法证件{2人|other}，待申领执法证件{1人|other}；制定检查计划{160个|other}，开展{12批次|enforce.inspections}双随机抽查。',
  '政务公开栏目{32类|other}，公开决策文件{90件|other}、信息{240条|open.info}；窗口体验办事流程{36次|other}；政务服务事项实现{100%|service.online_rate}全程网办；完成{1次|review.normative_cleanups}规范性文件清理，向县政府备案文件{4件|review.normative_filed}。',
  '动态调整{66项|enforce.power_items}职权事项；组织{9个|other}县直部门会商；开展{14场|other}品牌活动，覆盖企业{800余家次|other}；办理企业诉求共{75条|biz.appeals}。',
]
