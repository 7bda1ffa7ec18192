// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  sheet: {
    label: '“四议两公开”工作法记录表', after: 'discuss',
    parts: [
      { facts: ['type', 'subject', 'proposedBy'] },
      { heading: '一、村党组织提议（{day:propose}）' },
      { text: '{proposal}' },
      { heading: '二、村“两委”商议（{day:discuss}）' },
      { text: '到会{discussedPresent}。{discussion}' },
      { heading: '三、党员大会审议（{day:examine}）' },
      { text: '到会党员{membersPresent}，同意{membersAgreed}。{examination}' },
      { heading: '四、决议（{day:decide}）' },
      { facts: ['body', 'entitled', 'present', 'agreed', 'resolution'] },
      { heading: '五、决议公开（{day:postDecision}）' },
      { facts: ['postedAt'] },
      { heading: '六、实施结果公开（{day:postResult}）' },
      { facts: ['outcome', 'spent'] },
      { signatures: ['村党组织书记', '村民委员会主任', '村务监督委员会主任'] },
    ],
  },
  notice: {
    label: '村民会议通知', after: ['callAssembly', 'callAtOnce'], to: '全体村民',
    parts: [
      { text: '现定于＿＿＿＿年＿＿月＿＿日＿＿时在＿＿＿＿＿＿召开村民会议，讨论决定“{subject}”，请按时到会。' },
      { text: '{village}村民委员会', at: 'right' },
    ],
  },
  result: {
    label: '表决结果公告', after: 'decide',
    parts: [
      { text: '{day:decide}，{body}就“{subject}”进行表决：应到{entitled}，实到{present}，同意{agreed}。表决通过，决议如下：' },
      { text: '{resolution}' },
      { text: '对本决议有意见的，可以向村务监督委员会或者{town}人民政府反映。' },
      { text: '{village}村民委员会', at: 'right' },
      { text: '{day:decide}', at: 'right' },
    ],
  },
  filing: {
    label: '村规民约备案表', after: 'decide', when: { type: 'rules' }, to: '{town}人民政府',
    parts: [
      { text: '{village}村规民约已经会议讨论通过，现报请备案。' },
      { facts: ['subject', 'body', 'entitled', 'present', 'agreed'] },
      { text: '村规民约全文附后。' },
      { facts: ['filingNumber'] },
      { signatures: ['村民委员会', '镇收件人'] },
    ],
  },
  correction: {
    label: '村规民约责令改正通知书', after: 'orderCorrection', to: '{village}村民委员会',
    parts: [
      { text: '你村报送备案的“{subject}”（{filingNumber}）中，下列内容应予改正：' },
      { text: '{unlawful}' },
      { text: '请于{correctBy}前改正并报告。' },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:orderCorrection}', at: 'right' },
    ],
  },
}
