// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import {
  civilProcedureLimits2022, civilProcedureLimits2024, localLimit, mediationLaw, mediationRulesLimits,
} from '../../law/law.ts'
import { fields } from './fields.ts'

const intake = ['grid-worker', 'village', 'service-window', 'mediator', 'peace-office', 'justice-office', 'petition-desk']
const committee = ['mediator', 'village', 'justice-office']

/** A written agreement takes effect only when the last of the three has been done; an oral one needs none of them. */
const beforeWrittenTakesEffect = (done: Condition<typeof fields>, otherwise: string): Guard<typeof fields> =>
  ({ when: { either: [{ agreementForm: 'oral' }, done] }, otherwise, cites: mediationLaw.cite('29', 2) })

export const dispute = procedure(fields, {
  states: {
    registered: '已登记',
    assigned: '已交办',
    accepted: '调解中',
    agreed: '已达成协议',
    failed: '调解不成',
    referred: '已转出',
    performed: '已履行',
    filed: '已归档',
  },

  steps: {
    register: {
      label: '登记', from: 'nothing', to: 'registered', by: intake,
      needs: ['source', 'foundOn', 'type'], takes: ['about', 'brief', 'parties', 'households', 'related'],
      onlyIf: [{ when: { inOrder: ['foundOn', 'register'] }, otherwise: '发现日期晚于登记日期，应为登记当日或者以前' }],
      number: { series: '纠' },
    },
    assign: {
      label: '交办', from: ['registered'], to: 'assigned', by: ['peace-office'],
      needs: ['assignedTo'], takes: ['dueOn'],
      onlyIf: [{ when: { inOrder: ['assign', 'dueOn'] }, otherwise: '限期办结日期早于交办日期，应为交办当日或者以后' }],
    },
    handBack: { label: '退回交办', from: ['assigned'], to: 'registered', by: committee, needs: ['backReason'] },
    accept: {
      label: '受理', from: ['registered', 'assigned'], to: 'accepted', by: committee,
      needs: ['parties', 'mediators', 'willing'], takes: ['adviser', 'about', 'brief', 'households'],
      onlyIf: [
        { when: { willing: true }, otherwise: '有当事人明确拒绝调解，不得调解，可以转其他途径', cites: mediationLaw.cite('17') },
        { when: { parties: { count: { atLeast: 2 } } }, otherwise: '纠纷至少有两方当事人，请逐方填写' },
      ],
      relies: [
        { holds: 'post-holder.mediator', of: 'mediators.mediator', otherwise: '受理之日不在人民调解员名册上，不能主持调解', cites: mediationLaw.cite('13') },
        { holds: 'post-holder.adviser', of: 'adviser', otherwise: '受理之日不在法律顾问名册上，请先登记聘任' },
      ],
      cites: mediationLaw.cite('17'),
    },
    mediate: { label: '调解', from: ['accepted'], by: committee, needs: ['record'], takes: ['adviser'], cites: mediationLaw.cite('27') },
    alert: {
      label: '激化预警', from: ['registered', 'assigned', 'accepted', 'agreed', 'failed', 'referred', 'performed'],
      by: [...committee, 'grid-worker', 'peace-office'],
      needs: ['risk', 'measures'], takes: ['reportedTo'],
      onlyIf: [{
        when: { either: [{ risk: 'escalation' }, { reportedTo: { given: true } }] },
        otherwise: '可能引起治安、刑事案件的应及时报告，请写明已报告的公安机关或者部门',
        cites: mediationLaw.cite('25'),
      }],
      cites: mediationLaw.cite('25'),
    },

    // Its day is the day on which the agreement takes effect, which starts the parties' window at the court.
    agree: {
      label: '达成协议', from: ['accepted'], to: 'agreed', by: committee,
      needs: ['agreementForm', 'amount'], takes: ['content', 'performBy', 'partiesSigned', 'mediatorSigned', 'committeeSealed', 'agreementPaper'],
      onlyIf: [
        {
          when: { either: [{ agreementForm: 'written' }, { content: { given: true } }] },
          otherwise: '口头协议由调解员记录内容，请填写协议内容', cites: mediationLaw.cite('28'),
        },
        beforeWrittenTakesEffect({ partiesSigned: true }, '书面协议尚未生效：各方当事人还没有签名、盖章或者按指印'),
        beforeWrittenTakesEffect({ mediatorSigned: true }, '书面协议尚未生效：人民调解员还没有签名'),
        beforeWrittenTakesEffect({ committeeSealed: true }, '书面协议尚未生效：还没有加盖人民调解委员会印章'),
        { when: { inOrder: ['agree', 'performBy'] }, otherwise: '履行期限早于协议生效之日，应为当日或者以后' },
      ],
      cites: mediationLaw.cite('28'),
    },
    fail: { label: '终止调解', from: ['accepted'], to: 'failed', by: committee, needs: ['routesTold'], cites: mediationLaw.cite('26') },
    refer: {
      label: '转出', from: ['registered', 'assigned', 'accepted', 'failed'], to: 'referred', by: [...committee, 'peace-office'],
      needs: ['referredTo'],
    },

    confirm: {
      label: '共同申请司法确认', from: ['agreed', 'performed'], by: committee, outside: true,
      cites: mediationLaw.cite('33', 1),
    },
    rule: {
      label: '法院裁定', from: ['agreed', 'performed'], by: committee, outside: true, needs: ['ruling'],
      onlyIf: [{ when: { taken: 'confirm' }, otherwise: '还没有登记共同申请司法确认，请先补登', cites: mediationLaw.cite('33', 1) }],
    },
    perform: { label: '履行完毕', from: ['agreed'], to: 'performed', by: committee, outside: true, cites: mediationLaw.cite('31', 1) },
    followUp: { label: '回访', from: ['agreed', 'performed'], by: committee, needs: ['visit'], cites: mediationLaw.cite('31', 2) },
    // The paper is signed at the table and photographed when there is time; no step waits for it.
    addPapers: {
      label: '补卷宗材料', from: ['accepted', 'agreed', 'performed', 'failed', 'referred'], by: committee, takes: ['agreementPaper', 'otherPapers'],
      onlyIf: [{
        when: { either: [{ agreementPaper: { given: true } }, { otherPapers: { given: true } }] }, otherwise: '请选择要补入卷宗的材料',
      }],
      cites: mediationLaw.cite('27'),
    },
    file: {
      label: '归档', from: ['agreed', 'failed', 'referred', 'performed'], to: 'filed', by: ['justice-office'],
      onlyIf: [{
        when: { either: [{ taken: ['perform', 'followUp'] }, { not: { taken: 'agree' } }] },
        otherwise: '达成协议的，归档前应有履行或者回访的记录', cites: mediationLaw.cite('31', 2),
      }],
      cites: mediationLaw.cite('27'),
    },
  },

  clocks: {
    take: {
      label: '接手时限', from: 'assign', restarts: 'assign', until: ['accept', 'handBack', 'refer'],
      limit: localLimit('dispute.take'), whose: 'office', then: '由平安办催办或者改派',
    },
    settle: {
      label: '限期办结', from: 'assign', restarts: 'assign', until: ['agree', 'fail', 'refer', 'handBack'],
      limit: { on: 'dueOn' }, whose: 'office', then: '由平安办督办',
    },
    mediate: {
      label: '调解用时', from: 'accept', until: ['agree', 'fail', 'refer'],
      limit: mediationRulesLimits.mediate, whose: 'office', advice: true,
      then: '人民调解法没有规定期限，当事人愿意的可以继续调解，不能调成的应当终止并告知其他途径',
    },
    perform: {
      label: '协议履行', from: 'agree', until: 'perform',
      limit: { on: 'performBy', cites: mediationLaw.cite('31', 1) }, whose: 'resident',
      then: '督促履行并回访；发生争议的，一方可以向人民法院起诉',
    },
    confirm: {
      label: '申请司法确认', from: 'agree', until: 'confirm',
      limit: [civilProcedureLimits2022.judicialConfirmation, civilProcedureLimits2024.judicialConfirmation], whose: 'resident',
      then: '不能再共同申请司法确认；协议仍有约束力，发生争议的可以起诉',
    },
  },
})
