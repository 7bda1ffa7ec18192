// SPDX-License-Identifier: MulanPSL-2.0

/** Further invented passages the lexicon was tuned on: shorter, plainer, and in the manner of other provinces. */
export const more: readonly string[] = [
  '2024年，党工委理论学习中心组专题学习法治内容{4次|learn.center_group}；各党支部开展法治主题党日活动{32场次|learn.grassroots_sessions}，参学党员{900余人次|learn.grassroots_persons}；举办机关干部法治讲座{3期|learn.lectures}。',
  '街道召开党工委会议{46次|lead.party_meetings_total}，其中研究法治建设议题的会议{6次|lead.dedicated_meetings}；主要领导听取依法行政工作情况汇报{3次|lead.report_hearings}，现场督办重点难点问题{5个|lead.issues_resolved}。',
  '组织全体执法人员参加公共法律知识考试，{21人|enforce.exam_passed}通过执法资格考试，执法人员持证率{100%|enforce.cert_rate}。开展柔性执法，首违免罚案件占比{35%|enforce.first_exempt_share}，执法文书规范率{98%|enforce.doc_compliance_rate}。',
  '办理一般程序案件{17宗|enforce.cases}、罚没款{6.3万元|enforce.fines}，开展专项整治行动{8次|enforce.special_ops}，出动人员{1,350人次|enforce.person_times}，排查整治隐患{246处|enforce.issues_found,enforce.issues_fixed}。',
  '街道综合行政执法队编制{20名|enforce.staff}，均持证上岗；梳理权责清单{128项|enforce.power_items}；开展执法案卷自查{2次|enforce.file_reviews}，整改案卷问题{11个|enforce.file_issues_fixed}。',
  '年内办理规划许可{36件|enforce.licences_building}，办理林木采伐许可证{58件|enforce.licences_forestry}，查处道路交通违法行为{2100余起|enforce.traffic_violations}。',
  '镇村两级调委会调解民间纠纷{97宗|mediation.mediated}，调解成功{96宗|mediation.resolved}，调解成功率{98.97%|mediation.success_rate}，涉案金额{417万元|mediation.amount}，无一起民转刑案件。'.replace('无一起', '{无一起|mediation.civil_to_criminal}'),
  '“一站式”矛调中心接待来访群众{312批次|petition.visits}，受理各类诉求{268件|petition.hotline}。信访总量{42件|petition.total}，同比下降{12%|other}；初信初访一次性化解率{95%|petition.handle_rate}；重点时段{无|petition.beijing}进京非访。',
  '镇信访办全年受理上级交办件{15件|petition.online_district}、网上投诉{27件|petition.online}，及时受理率、按期办结率均为{100%|petition.handle_rate}，群众参评率{90%|petition.participate_rate}。',
  '充分发挥村法律顾问作用，{14名|adviser.village_count}村（居）法律顾问全年开展法治宣讲{56场|adviser.lectures}、解答法律咨询{340人次|adviser.rec_consult}、参与调解纠纷{41宗|adviser.rec_mediation}。',
  '合法性审查全覆盖，镇法制审核员{3名|adviser.legal_officers}，全年审查合同{61件|review.contracts}，提出审查意见{120条|review.suggestions}。',
  '制定行政规范性文件{2件|review.normative_made}，按时报备{2件|review.normative_filed}，备案率{100%|review.normative_filed_rate}。党委制发文件{46件|review.party_docs}、政府制发文件{71件|review.gov_docs}。',
  '作为基层立法联系点，收集立法意见建议{53条|review.legislation_opinions}。本年度行政复议{2件|litig.reconsider}，均被维持；行政诉讼{1件|litig.suits}，负责人出庭应诉率{100%|litig.attend_rate}，行政诉讼零败诉。'.replace('零败', '{零|litig.lost}败'),
  '扎实推进“八五”普法，开展“宪法进万家”等主题活动{36场|legaledu.events}，悬挂横幅{60余条|other}，发放宣传单、宣传折页{9600余份|legaledu.materials}，赠送《民法典》读本{500本|legaledu.books}，受教育群众{5800余人次|legaledu.coverage}。',
  '聘任法治副校长{5名|other}，开展“法治第一课”进校园活动{10场|legaledu.school_events}，覆盖学生{1850人|legaledu.school_coverage}；走进企业、工地开展普法{7场次|legaledu.ent_events}；入户宣传{420户|legaledu.household_events}。',
  '培养“法律明白人”{68人|people.law_savvy}，村均{4人|other}；建设法治文化阵地{9处|legaledu.sites}，创建省级民主法治示范村{1个|other}；微信公众号推送普法信息{84期|other}。',
  '公共法律服务站共接待群众法律咨询{275人次|pls.visits}，办理法律援助{6件|other}；开展企业法治体检{12次|pls.ent_services}，服务企业{18家|pls.ent_served}。',
  '整合网格力量，设网格{29个|grid.grids}、网格长{29名|grid.leaders}、专职网格员{31名|grid.staff_full}，采集上报事件{4,260件|grid.events}，办结{4,251件|grid.events_closed}，办结率{99.8%|grid.event_rate}。',
  '推行“就近办”，便民服务中心进驻事项{88项|service.items}，{16个|service.centers}村级便民服务站代办业务{3,100件|service.handled}，群众满意度{99%|lead.satisfaction_rate}；公开政府信息{203条|open.info}。',
  '办理市、区人大代表建议{7件|sup.proposals}、政协提案{3件|sup.proposals}，办复率、满意率均为{100%|sup.reply_rate,lead.satisfaction_rate}；巡察反馈问题{19个|lead.external_issues_found}，完成整改{18个|lead.external_issues_fixed}。',
  '书记、乡长带头参加法治培训{2次|lead.head_trainings}，带头讲法治课{3次|lead.law_class_by_leaders}，班子成员{9人|lead.shufa_persons}完成年终述法。投入{28万元|lead.budget_invest}建成法治广场{1个|legaledu.sites}。',
  '发动志愿者开展劝导{1500余次|enforce.persuasions}。开展安全生产检查{96次|enforce.inspections}，检查企业{132家次|enforce.onecheck_households}，下达整改通知书{24份|other}。',
  '五、2025年工作安排\n中心组法治专题学习{4次以上|learn.center_group}；法治培训{不少于2期|learn.trainings}；行政执法人员持证率保持{100%|enforce.cert_rate}；调解成功率{98%以上|mediation.success_rate}；信访按期办结率{100%|petition.handle_rate}；新增法律明白人{20名|people.law_savvy}。',
]
