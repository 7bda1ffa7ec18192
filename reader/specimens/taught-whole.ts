// SPDX-License-Identifier: MulanPSL-2.0

/** Invented passages in the plain wording of whole reports: what a list, a part, a lecturer or a joint action makes of a number. */
export const taughtWhole: readonly string[] = [
  '坚持村{每周|mediation.screen_frequency}、镇{每半月排查|mediation.screen_frequency}一次矛盾纠纷，年内排查调处各类矛盾纠纷{64件|mediation.mediated}。',
  '调解组织调处山林地界、借贷往来、赡养抚养等矛盾纠纷{152件|mediation.mediated}，化解信访积案{3件|petition.handled}。',
  '理论学习中心组集中学习{11次|learn.center_group_total}，其中法治专题学习{4次|learn.topic_sessions,learn.center_group}；邀请党校教师、执业律师作专题辅导{2场|learn.lectures}。',
  '利用每周五例会学习法律法规{26次|learn.staff_sessions}，做到人人有笔记。',
  '公共法律服务工作站与{14个|pls.rooms}村公共法律服务工作室联动运行。',
  '村法律顾问全年入村，为村民提供面对面咨询{300余人次|adviser.rec_consult,legaledu.consults}。',
  '会同县农业执法大队开展种子市场执法检查{2次|enforce.joint_ops}，查处城镇管理等领域违法案件{9起|enforce.cases}，制止违法占用耕地行为{4起|enforce.cases}。',
  '全镇{17名|enforce.certified}执法人员全部持证上岗，交通劝导站劝导违法行为{600余人次|enforce.persuasions}。',
  '便民服务中心承接县级下放事项{96项|service.items}，先后对集镇供水、农贸市场等{3个|review.decisions}重大事项进行合法性论证。',
  '接待群众来信来访{41件|petition.total}，办理转交办信访件{8件|petition.total}，办理人大代表建议{6件|sup.proposals,other}。',
  '发放明白纸和法律读本{1.2万份|legaledu.books,legaledu.materials}，上街设点咨询{5次|legaledu.events}。',
  '政府法律顾问{每月|adviser.duty_times}到乡里坐班一天；{每季度开展一次|enforce.file_reviews}案卷自查评查。',
  '邀请法律顾问、县司法局业务骨干来镇举办法治讲座{3场|adviser.lectures,learn.lectures}，组织{72名|learn.exam_persons}干部参加全县法律知识考试。',
  '严格落实重大执法决定法制审核三项制度，整治占道堆物等问题{300余处|enforce.issues_fixed}，落实普法和调解专项经费{3.5万元|lead.budget_invest}。',
  '出具书面意见{38份|review.opinions}，研究解决合法性审查、执法保障等问题{5个|lead.issues_resolved}，上级交办信访积案化解{4件|petition.handled}。',
  '到村小、中心校开展防溺水宣讲{6次|legaledu.school_events}，在中心小学上法治课{4堂|legaledu.school_lectures}，走访重点企业{60余家|biz.visited}。',
  '组织镇村干部参加法治培训{3场|learn.trainings}，累计{300余人次|learn.training_persons}；机关干部{96人|learn.exam_persons}完成宪法法律知识测试。',
  '把全年任务分为{6个|lead.task_categories}方面{28项|lead.task_items}；坚持周一例会学法，全年集体学法{30次|learn.staff_sessions}。',
  '设立商圈法律服务点{3个|pls.rooms}，政务服务群众评价满意率达{99.2%|lead.satisfaction_rate}；办理人大代表意见建议{9件|sup.proposals,other}。',
  '{16个|ctx.villages}村（社区）把关土地流转合同，{19个|ctx.villages}村配备人民调解员；坚持{一周一排查|mediation.screen_frequency}，全年共排查纠纷{77件|mediation.screened}。',
]
