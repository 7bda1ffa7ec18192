// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, entity, link, money, note, number, papers, person, text, yesNo } from '../../kernel/declare/declare.ts'

const request = '申请'
const correction = '补正'
const consulting = '征求意见'
const excess = '数量、频次'
const extension = '延期'
const answer = '答复'

/** 政府信息公开申请登记表 and 答复书. The day of receipt is the statutory one of each channel. */
export const fields = {
  channel: choice('申请方式', { counter: '当面提交', signed: '邮寄（需签收）', mail: '邮寄（无需签收）', online: '网络', fax: '传真' }, { group: request }),
  arrivedOn: day('到达日期', { group: request, help: '无需签收的邮寄、网络、传真填写；收到日为与申请人确认之日' }),
  applicant: person('申请人', { group: request }),
  organisation: entity('申请单位', { group: request }),
  contact: text('联系方式和送达地址', { group: request, personal: true }),
  about: text('申请的信息', { group: request, help: '一句话，不写姓名和电话' }),
  asked: note('申请内容', { group: request, personal: true }),
  form: choice('提供方式', { paper: '纸质', electronic: '电子', other: '其他' }, { group: request }),
  unclear: yesNo('申请内容不明确', { group: request, help: '不明确的，七个工作日内一次性告知补正' }),

  correctionAsked: note('补正事项', { group: correction }),
  correctBy: day('补正期限', { group: correction, help: '告知书给出的合理期限' }),
  correction: note('补正内容', { group: correction, personal: true }),
  lateWhy: text('逾期补正的正当理由', { group: correction }),

  consulted: choices('征求意见的对象', { third: '第三方', maker: '共同制作机关', organ: '其他机关' }, { group: consulting }),
  third: text('第三方', { group: consulting, personal: true }),
  organs: text('机关名称', { group: consulting }),
  thirdSays: choice('第三方意见', { consents: '同意公开', objects: '不同意公开', silent: '逾期未提出' }, { group: consulting }),
  makerSays: choice('共同制作机关意见', { consents: '同意公开', objects: '不同意公开', silent: '逾期未提出，视为同意' }, { group: consulting }),
  organSays: note('其他机关意见', { group: consulting }),

  excess: note('数量、频次情况', { group: excess, help: '什么期间申请了多少件，为什么明显超过合理范围；不写姓名和电话' }),
  reasonGiven: note('申请人说明的理由', { group: excess, personal: true }),
  laterBy: day('延迟答复的期限', { group: excess, help: '条例没有规定多少天，由本机关确定合理的日期' }),
  laterReason: text('不能按期答复的原因', { group: excess }),
  laterTold: yesNo('已告知申请人延迟答复的期限', { group: excess }),

  extendDays: number('延长天数', '个工作日', { group: extension }),
  extendReason: text('延期理由', { group: extension }),
  extensionTold: yesNo('已告知申请人延期', { group: extension }),

  answer: choice('答复类型', {
    'already-public': '已主动公开，告知获取途径',
    provided: '予以公开，提供信息',
    partial: '部分公开，其余不予公开并说明理由',
    refused: '不予公开，说明理由',
    'not-held': '信息不存在',
    'not-ours': '不属于本机关负责公开',
    repeated: '重复申请，不予重复处理',
    excessive: '数量、频次明显超过合理范围，理由不合理，不予处理',
    'other-rules': '法律、行政法规另有规定，依照其规定',
  }, { group: answer }),
  answerNumber: text('答复书文号', { group: answer }),
  reason: note('理由和依据', { group: answer }),
  publicInterest: note('公共利益理由', { group: answer, help: '第三方不同意而决定公开的填写，并书面告知第三方' }),
  thirdTold: yesNo('已将决定和理由书面告知第三方', { group: answer }),
  reconsiderFirst: yesNo('已告知先申请行政复议', { group: answer }),
  answerPaper: papers('答复书', { group: answer }),
  fee: money('信息处理费', { group: answer }),
  service: choice('送达方式', { direct: '直接送达', mail: '邮寄送达', electronic: '电子送达' }, { group: answer }),
  redirectedTo: text('告知的途径', { group: answer, help: '信访、投诉、举报的受理机关或者出版物的获取途径' }),
  related: link('关联事项', ['petition', 'resident-request', 'disclosure-request', 'publication'], { group: request }),
}
