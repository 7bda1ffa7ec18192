// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, mediationLaw, mediationRules } from '../../law/law.ts'

const article = (...place: Parameters<typeof mediationLaw.cite>) => citationText(mediationLaw.cite(...place))

const parties: FormPart = { rows: 'parties' }
/** What 第二十九条 calls the parties and the ledger does not hold. */
const partiesInFull: FormPart[] = ['一', '二'].map(which => ({ text: `（${which}）性别、年龄、住址、证件号码：＿＿＿＿＿＿` }))
const blank: FormPart = { text: '＿＿＿＿＿＿' }
const committee = '人民调解委员会（印章）'
const timeAndPlace = (day: string): FormPart[] => [{ text: `时间：${day}＿＿时＿＿分至＿＿时＿＿分` }, { text: '地点：＿＿＿＿＿＿' }]

const contents = [
  '人民调解申请书或者受理登记表', '调查笔录和证据材料', '调解笔录', '人民调解协议书或者口头协议登记表', '终止调解告知书',
  '回访记录', '司法确认申请书和裁定书', '其他材料',
]
const widest = Math.max(...contents.map(name => name.length))
const inTheFile = contents.map((name, at): FormPart => ({ text: `${at + 1}．${name.padEnd(widest + 2, '　')}第＿＿＿页至第＿＿＿页` }))

export const documents: Readonly<Record<string, Form>> = {
  application: {
    label: '人民调解申请书', after: 'register', when: { not: { taken: 'refer' } }, cites: mediationLaw.cite('17'),
    parts: [
      parties,
      { heading: '纠纷事由和简要情况' },
      { text: '{about}' },
      { text: '{brief}' },
      { heading: '申请事项' },
      blank,
      { text: `申请人自愿申请人民调解。人民调解委员会已告知：调解不收取任何费用（${article('4')}）；当事人可以选择或者接受指定的人民调解员（${article('19')}）；`
        + `任何一方明确拒绝的，不得调解（${article('17')}）；调解不成的，可以依法通过仲裁、行政、司法等途径维护自己的权利（${article('26')}）。` },
      { signatures: ['申请人（签名、盖章或者按指印）', '接收人'] },
    ],
  },
  registration: {
    label: '人民调解受理登记表', after: 'accept', cites: mediationLaw.cite('17'),
    parts: [
      { facts: ['source', 'type', 'about', 'foundOn', 'households'] },
      { rows: 'mediators' },
      { facts: ['adviser', 'brief', 'willing'] },
      parties,
      { text: '受理日期：{day:accept}。人民调解委员会已向各方当事人告知人民调解的性质、原则、效力和各自的权利义务'
        + `（${citationText(mediationRules.cite('30'))}），调解不收取任何费用（${article('4')}）。` },
      { signatures: ['当事人（签名）', '登记人', committee] },
    ],
  },
  inquiry: {
    label: '人民调解调查笔录', after: 'accept', cites: mediationLaw.cite('27'),
    parts: [
      ...timeAndPlace('＿＿＿＿年＿＿月＿＿日'),
      { text: '被调查人：＿＿＿＿＿＿　　　与当事人的关系：＿＿＿＿＿＿' },
      { text: '住址和电话：＿＿＿＿＿＿' },
      { facts: ['type', 'about'] },
      { rows: 'mediators' },
      { heading: '调查记录' },
      blank, blank, blank,
      { text: '以上笔录已经本人核对，与本人所述一致。' },
      { signatures: ['被调查人（签名）', '调查人', '记录人'] },
    ],
  },
  record: {
    label: '人民调解笔录', after: 'accept', cites: mediationLaw.cite('27'),
    parts: [
      ...timeAndPlace('{day:mediate}'),
      { facts: ['type', 'about'] },
      { rows: 'mediators' },
      { facts: ['adviser'] },
      parties,
      { text: `调解前已告知各方当事人：人民调解自愿、平等，不收取任何费用（${article('4')}）；当事人可以选择人民调解员（${article('19')}），`
        + `任何一方明确拒绝的不再调解（${article('17')}）；达成的调解协议具有法律约束力，应当按照约定履行（${article('31', 1)}）。` },
      { heading: '调解记录' },
      { text: '{record}' },
      { heading: '调解结果' },
      { text: '□达成书面协议　□达成口头协议　□继续调解　□终止调解' },
      { text: '以上笔录已经各方当事人核对无误。' },
      { signatures: ['当事人（签名）', '人民调解员', '记录人'] },
    ],
  },
  // From acceptance on, since it is signed and sealed before the step that records it.
  agreement: {
    label: '人民调解协议书', after: 'accept', when: { not: { either: [{ agreementForm: 'oral' }, { taken: 'fail' }] } }, cites: mediationLaw.cite('29'),
    parts: [
      parties,
      ...partiesInFull,
      { heading: '一、纠纷的主要事实、争议事项和各方责任' },
      { text: '{brief}' },
      { heading: '二、经调解，各方当事人自愿达成如下协议' },
      { text: '{content}' },
      { heading: '三、履行的方式和期限' },
      { text: '涉及金额：{amount}。履行期限：{performBy}以前。' },
      { text: '履行方式：＿＿＿＿＿＿' },
      { heading: '四、协议的效力' },
      { text: '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效'
        + `（${article('29', 2)}），具有法律约束力，应当按照约定履行（第三十一条）；发生争议的，一方可以向人民法院起诉（第三十二条）；`
        + '认为有必要的，可以自生效之日起30日内共同向人民法院申请司法确认（第三十三条）。本协议一式＿＿份，各方各执一份，人民调解委员会留存一份。' },
      { signatures: ['当事人（签名、盖章或者按指印）', '当事人（签名、盖章或者按指印）', '人民调解员（签名）', committee] },
    ],
  },
  oral: {
    label: '人民调解口头协议登记表', after: 'agree', when: { agreementForm: 'oral' }, cites: mediationLaw.cite('28'),
    parts: [
      parties,
      { facts: ['type', 'about', 'brief', 'content', 'amount', 'performBy'] },
      { rows: 'mediators' },
      { text: `当事人认为不需要制作调解协议书，采取口头协议方式，由人民调解员记录协议内容（${article('28')}）。本协议自{day:agree}各方当事人达成之日起生效（${article('30')}），`
        + `具有法律约束力，当事人应当按照约定履行（${article('31', 1)}）；认为有必要的，可以自生效之日起30日内共同向人民法院申请司法确认（${article('33', 1)}）。` },
      { signatures: ['当事人（可以签名）', '人民调解员', committee] },
    ],
  },
  ending: {
    label: '终止调解告知书', after: 'fail', cites: mediationLaw.cite('26'),
    parts: [
      parties,
      { text: `你们之间的{type}纠纷（事由：{about}），本委员会于{day:accept}受理。经调解，未能达成协议。依照${article('26')}的规定，自{day:fail}起终止调解。` },
      { text: '现告知各方当事人，可以依法通过下列途径维护自己的权利：{routesTold}。' },
      { text: '依法应当先申请仲裁或者先由行政机关处理的，应先走该途径；法律对申请仲裁、提起诉讼规定有时效、期间的，请在期限内提出，以免影响权利。'
        + '需要法律咨询或者法律援助的，可以向司法所、公共法律服务工作站提出。' },
      { text: '终止调解后，各方又愿意调解的，可以再次申请，不收取任何费用。' },
      { signatures: ['当事人（签收）', '人民调解员', committee] },
    ],
  },
  visit: {
    label: '人民调解回访记录', after: 'agree', cites: mediationLaw.cite('31', 2),
    parts: [
      { facts: ['type', 'about', 'agreementForm', 'content', 'amount', 'performBy'] },
      { text: '协议生效：{day:agree}　履行完毕：{day:perform}　回访：{day:followUp}' },
      { text: '被回访人：＿＿＿＿＿＿＿＿　　回访方式：□上门　□电话　□其他' },
      { heading: '协议履行情况和当事人意见' },
      { text: '{visit}' },
      { signatures: ['被回访人', '回访人'] },
    ],
  },
  confirmation: {
    label: '司法确认申请书', after: 'agree', when: { not: { taken: 'rule' } }, cites: mediationLaw.cite('33', 1), to: '＿＿＿＿＿＿人民法院',
    parts: [
      { heading: '申请人' },
      parties,
      ...partiesInFull,
      { heading: '申请事项' },
      { text: '请求依法确认申请人于{day:agree}在人民调解委员会主持下达成的{agreementForm}调解协议有效。' },
      { heading: '事实和理由' },
      { text: '申请人因{type}纠纷（事由：{about}），经人民调解委员会调解，自愿达成调解协议，该协议于{day:agree}生效。'
        + `申请人认为有必要进行司法确认，在协议生效之日起30日内（至{due:confirm}止）依照${article('33', 1)}的规定共同提出申请。` },
      { text: '申请人声明：协议系各方自愿达成，没有恶意串通、规避法律的行为，没有损害国家利益、社会公共利益和他人合法权益；如因此造成损害，愿意承担法律责任。' },
      { text: '附：调解协议、申请人身份证明、与协议有关的财产权利证明等材料。' },
      { signatures: ['申请人（签名、盖章或者按指印）', '申请人（签名、盖章或者按指印）'] },
    ],
  },
  contents: {
    label: '人民调解卷宗目录', after: 'accept', cites: mediationLaw.cite('27'),
    parts: [
      { facts: ['type', 'about'] },
      { rows: 'mediators' },
      { text: '受理日期：{day:accept}　　归档日期：{day:file}' },
      { text: '处理结果：{state}' },
      { heading: '卷内文书' },
      ...inTheFile,
      { signatures: ['立卷人', '检查人'] },
      { heading: '办理经过' },
      { life: true },
    ],
  },
}
