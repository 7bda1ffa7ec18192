// SPDX-License-Identifier: MulanPSL-2.0

/** Invented passages in looser words: enforcement, review, suits and legal advisers. */
export const taughtEnforcement: readonly string[] = [
  '（三）锻造执法队伍\n综合行政执法队由{18名|enforce.staff}同志组成，{15人|enforce.certified}具备行政执法资格，持证比例{83.3%|enforce.cert_rate}；年内又有{3名|enforce.new_certified}队员考取执法证。岗位练兵不停步，业务培训{11期|enforce.trainings}、{206人次|enforce.training_persons}参加，现场模拟{2次|enforce.drills}，随堂测试{4次|enforce.tests}，执法人员考核合格率{94.4%|enforce.assess_pass_rate}。',
  '执法大队组织{5名|enforce.exam_passed}未持证人员参加行政执法资格考试并全部合格，队员参与率{92%|enforce.participation_rate}，每名执法人员培训{62学时|enforce.training_hours}。',
  '“综合查一次”全年{14次|enforce.onecheck}，涵盖餐饮、燃气等{6个场景|enforce.scenarios}，检查企业{188户次|enforce.onecheck_households}；联合执法{9次|enforce.joint_ops}，{270人次|enforce.person_times}参与，查找隐患{96处|enforce.issues_found}，督改{91处|enforce.issues_fixed}。'.replace('{6个场景|enforce.scenarios}', '{6个|enforce.scenarios}场景'),
  '落实重大执法决定法制审核，对{4件|enforce.legal_review}拟处较大数额罚款的案件先审核后决定，案件审理会{3次|enforce.case_discussions}。办理行政处罚案件{27件|enforce.cases}，罚没{3.1万元|enforce.fines}，首违免罚占比{46%|enforce.first_exempt_share}。',
  '（五）强化执法监督\n司法所抽查执法视频和执法记录{5次|enforce.supervision_checks}，反馈告知不完整、程序倒置等问题{17条|enforce.supervision_corrections}；执法案卷互评{2次|enforce.file_reviews}，改正案卷瑕疵{23处|enforce.file_issues_fixed}，案卷合格率{97%|enforce.doc_compliance_rate}，全年{未发生|enforce.irregular}粗暴执法问题。',
  '（六）道路交通安全\n交管站干部逢场必到，驻点值勤{210班次|enforce.station_duty}，劝返超员车辆、劝阻酒后驾车{1860次|enforce.persuasions}，配合交警查处违法{74起|enforce.traffic_violations}。',
  '劝导站年内执勤{186天|enforce.station_duty}，查处酒驾、无证驾驶等违法行为{39起|enforce.traffic_violations}。',
  '行政许可方面，全年发证{88件|enforce.licences}，其中农房规划许可{61件|enforce.licences_building}、林木砍伐许可{27件|enforce.licences_forestry}。整治乱收费、乱罚款{2次|enforce.fee_campaigns}。',
  '先后开展禁放烟花、夏季防溺水等专项行动{7次|enforce.special_ops}，走访查看饭店、超市、小作坊{142家|enforce.subjects_checked}，日常巡查{430余次|enforce.inspections}，教育劝阻流动摊贩{600余人次|enforce.persuasions}。',
  '提请会议研究的重大事项{100%|review.legality_rate}进行合法性审查；纳入年度决策目录的事项{3项|review.decision_items}，审查重大决策{9件|review.decisions}，出具审查意见书{52份|review.opinions}，提出修改建议{118条|review.suggestions}。',
  '政府合同送审{74份|review.contracts}，一次性通过率{91.9%|review.contract_pass_rate}，审查中堵塞合同漏洞{26处|review.issues_fixed}。',
  '党委全年发文{37份|review.party_docs}、政府发文{58份|review.gov_docs}，其中新制定规范性文件{1件|review.normative_made}，向区司法局报备{1件|review.normative_filed}，备案率、合规率均为{100%|review.normative_filed_rate}；对旧文件集中清理{2次|review.normative_cleanups}。',
  '作为基层立法联系点，就{3部|review.legislation_opinions}法规草案听取群众意见，梳理上报建议{47条|review.legislation_opinions}。',
  '（七）复议应诉\n全年被复议{3件|litig.reconsider}、被诉{4件|litig.suits}，镇长、副镇长到庭{4次|litig.attend_count}，出庭应诉的比例为{100%|litig.attend_rate}；被判撤销{1件|litig.lost}，复议机关责令重作{0件|litig.reconsider_corrected}。严格执行防止干预司法的规定，全年{未出现|litig.judicial_interference}此类情形。',
  '以镇政府为被告的案件{5件|litig.suits}，败诉{零|litig.lost}、复议纠错{0件|litig.reconsider_corrected}。',
  '（八）用好法律顾问\n镇里续聘{2名|adviser.gov_count}律师，全年坐班{48次|adviser.duty_times}，解答咨询{164条|adviser.rec_consult}，列席党政联席会{12次|adviser.rec_meetings}，审看文件、公告{31件|adviser.rec_docreview}，代写答复、协议{16件|adviser.rec_drafting}，参与调处疑难纠纷{21件次|adviser.rec_mediation}，服务台账登记{250条|adviser.records}。',
  '顾问律师修改各类文书{43份|adviser.docs}，参与涉法事务{66件次|adviser.matters}，发函{9份|adviser.letters}，代理诉讼、仲裁{5件|adviser.litigation}，随同处置拆违、信访案件{8宗|adviser.case_help}，全年花费{6.5万元|adviser.fee}。',
  '{7名|adviser.village_count}律师分片挂点全镇各村，到村讲课{22场|adviser.lectures}，驻村坐诊{96天|adviser.duty_times}。',
  '镇设法制审核岗{2个|adviser.legal_officers}，由司法所{1名|other}干部兼管。',
  '对外公示权责清单，{126项|enforce.power_items}事项上网可查；执法案件网上办理率{98.5%|enforce.online_rate}，年度执法质效得分率{89.2%|enforce.quality_rate}。',
]
