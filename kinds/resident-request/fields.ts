// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, note, person, telephone, text, yesNo } from '../../kernel/declare/declare.ts'

const receipt = '收到'
const routing = '分流'
const handling = '办理'
const ending = '答复'

/** 居民诉求登记单: two questions at the window; everything else when somebody routes it. */
export const fields = {
  channel: choice('渠道', {
    portal: '门户',
    window: '窗口',
    box: '意见箱',
    phone: '举报电话',
    hotline: '12345',
    grid: '网格',
    deputy: '代表反映',
    media: '媒体',
  }, { group: receipt, steady: true }),
  content: note('诉求内容', { group: receipt, personal: true }),
  about: text('事由', { group: receipt, help: '一句话，不写姓名和电话' }),
  place: text('发生地点', { group: receipt }),
  person: person('诉求人', { group: receipt, help: '可以不留姓名' }),
  phone: telephone('联系电话', { group: receipt, personal: true }),
  helper: person('代办人', { group: receipt, help: '帮助填写的人' }),
  helperConsent: yesNo('诉求人同意代办', { group: receipt, asked: { helper: { given: true } } }),
  ticket: text('工单号', { group: receipt, help: '12345、网格平台等的原编号', asked: { channel: ['portal', 'hotline', 'grid', 'deputy', 'media'] } }),
  reporter: member('上报的网格员', 'post-holder.grid-worker', { group: receipt, asked: { channel: 'grid' } }),

  routedTo: choice('分流去向', {
    here: '本件办理',
    dispute: '矛盾纠纷',
    petition: '信访',
    consultation: '法律咨询与援助',
    rectification: '问题整改',
    disclosure: '依申请公开',
    comment: '公众意见',
    elsewhere: '其他机关',
  }, { group: routing }),
  toldWhere: text('告知的去向', { group: routing, help: '向谁提出、怎么提出', asked: { routedTo: ['elsewhere', 'disclosure'] } }),
  excluded: choice('不由本镇办理的理由', {
    court: '应当通过诉讼解决',
    arbitration: '应当通过仲裁解决',
    discipline: '属于纪检监察事项',
    reconsideration: '应当通过行政复议解决',
    jurisdiction: '属于其他机关职责',
  }, { group: routing, asked: { routedTo: 'elsewhere' } }),
  foundOn: day('发现日期', { group: routing, help: '转矛盾纠纷、问题整改的填写，一般就是收到之日', asked: { routedTo: ['dispute', 'rectification'] } }),
  disputeType: choice('纠纷类型', {
    neighbour: '邻里',
    family: '婚姻家庭',
    land: '土地',
    labour: '劳动',
    contract: '合同',
    damages: '损害赔偿',
    expropriation: '征拆',
    other: '其他',
  }, { group: routing, help: '转矛盾纠纷的填写', asked: { routedTo: 'dispute' } }),
  petitionChannel: choice('信访渠道', { visit: '来访', letter: '来信', call: '来电', online: '网上', proxy: '代理' }, { group: routing, help: '转信访的填写', asked: { routedTo: 'petition' } }),
  serviceType: choice('服务类别', { advice: '咨询', aid: '法律援助引导', drafting: '文书代写' }, { group: routing, help: '转法律咨询与援助的填写' }),
  object: entity('问题单位', { group: routing, help: '转问题整改的，与责任单位至少填一项' }),
  unit: link('责任单位', ['unit'], { group: routing }),

  office: text('承办单位', { group: handling }),
  dueOn: day('要求办结日期', { group: handling }),
  backReason: text('退回的理由', { group: handling }),
  progress: note('办理情况', { group: handling, personal: true }),

  replyText: note('答复', { group: ending, personal: true, help: '用大白话写：查了什么、怎么办的、还可以找谁' }),
  satisfied: choice('诉求人评价', { satisfied: '满意', fair: '基本满意', dissatisfied: '不满意' }, { group: ending }),
}
