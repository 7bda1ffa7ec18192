// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { petitionLimits, petitionRegulation as regulation } from '../../law/law.ts'
import { fields } from './fields.ts'

const desk = ['petition-desk']
const handling = ['handler', 'petition-desk']
const heads = ['mayor', 'secretary']

const passedDown = ['county', 'city', 'province', 'national'] as const

// Article 23 leaves to other rules only what political-legal and discipline organs themselves handle: a township tells also who accuses
// somebody, or belongs before a court, where the matter goes, within the same days.
const toWrite = { not: { contactUnclear: true } } as const
/** The 60 days, their extension and the reviews belong to the sixth route alone; the others keep the limits of their own procedures. */
const opinionOnly = { when: { route: 'opinion' } } as const
const noInterest: Guard<typeof fields> = {
  when: { noInterest: true }, otherwise: '承办人与本事项或者信访人有直接利害关系的应当回避，请另定承办人', cites: regulation.cite('28', 3),
}

export const petition = procedure(fields, {
  states: {
    registered: '已登记',
    objected: '已提异议',
    returned: '已退回',
    informed: '已告知',
    accepted: '办理中',
    replied: '已答复',
    delivered: '已送达',
    closed: '已办结',
    reviewing: '复查中',
    reviewed: '已复查',
    rechecking: '复核中',
    ended: '复核终结',
  },

  steps: {
    // Its day is the day of receipt, from which the days of Article 23 run.
    register: {
      label: '收到登记', from: 'nothing', to: 'registered', by: ['petition-desk', 'service-window', 'village'],
      needs: ['channel', 'sourceLevel'],
      takes: [
        'petitioner', 'phone', 'address', 'contactUnclear', 'people', 'representatives', 'proxy', 'proxyConsent', 'about', 'request', 'related',
        'letter', 'dueOn', 'class',
      ],
      onlyIf: [
        {
          when: { either: [{ petitioner: { given: true } }, { contactUnclear: true }] },
          otherwise: '请填写信访人；姓名或者住址不清的，勾选“姓名或者住址不清”', cites: regulation.cite('19', 1),
        },
        {
          when: { not: { channel: 'visit', representatives: { atLeast: 6 } } },
          otherwise: '多人走访应推选代表，代表不超过5人', cites: regulation.cite('20', 3),
        },
        {
          when: { not: { channel: 'visit', people: { atLeast: 6 }, representatives: { given: false } } },
          otherwise: '多人就同一事项走访，请填写推选的代表人数，不超过5人', cites: regulation.cite('20', 3),
        },
        {
          when: { either: [{ not: { channel: 'proxy' } }, { proxy: { given: true }, proxyConsent: true }] },
          otherwise: '代理信访请填写代理人，并确认信访人同意代理',
        },
        { when: { inOrder: ['register', 'dueOn'] }, otherwise: '交办要求的办结日期早于收到日期，应为当日或者以后' },
      ],
      number: { series: '信' },
      cites: regulation.cite('23', 1),
    },

    object: {
      label: '提出异议', from: ['registered'], to: 'objected', by: desk, needs: ['objection'],
      onlyIf: [{
        when: { sourceLevel: passedDown },
        otherwise: '信访人直接提出的事项不存在异议程序，不属于本镇的应告知其向谁提出', cites: regulation.cite('23', 1),
      }],
      cites: regulation.cite('23', 3),
    },
    takeBack: { label: '对方同意退回', from: ['objected'], to: 'returned', by: desk, outside: true, cites: regulation.cite('23', 3) },
    refuseObjection: { label: '对方不同意异议', from: ['objected'], to: 'registered', by: desk, outside: true, cites: regulation.cite('23', 3) },

    inform: {
      label: '书面告知', from: ['registered'], to: 'informed', by: desk, needs: ['outcome'], takes: ['toldWhere', 'class'],
      onlyIf: [{
        when: { either: [{ outcome: 'accepted' }, { toldWhere: { given: true } }] },
        otherwise: '请写明转送、交办给谁，或者引导信访人向谁提出', cites: regulation.cite('23', 1),
      }],
      cites: regulation.cite('23'),
    },
    // Only a matter that has been through all three levels may be turned away.
    turnAway: {
      label: '告知不再受理', from: ['registered'], to: 'informed', by: desk, needs: ['endedBefore'],
      relies: [{
        linked: 'endedBefore', meets: { state: 'ended' },
        otherwise: '只有同一事实和理由已经复核终结的才不再受理，请关联该件', cites: regulation.cite('36', 3),
      }],
      cites: regulation.cite('36', 3),
    },
    accept: {
      label: '受理', from: ['registered', 'informed'], to: 'accepted', by: desk,
      needs: ['class', 'handler', 'noInterest'], takes: ['route', 'sponsor'],
      onlyIf: [
        {
          when: { either: [{ outcome: 'accepted' }, { contactUnclear: true, not: { taken: ['inform', 'turnAway'] } }] },
          otherwise: '受理前应先书面告知信访人予以受理（姓名、住址不清的除外）', cites: regulation.cite('23', 2),
        },
        {
          when: { either: [{ class: 'appeal', route: { given: true } }, { class: ['suggestion', 'accusation'], route: { given: false } }] },
          otherwise: '申诉求决类事项须定办理途径，其他两类不定', cites: regulation.cite('31'),
        },
        noInterest,
      ],
      relies: [
        { holds: 'staff-member.in-post', of: 'handler', otherwise: '受理之日承办人不在册，请另选', cites: regulation.cite('14', 2) },
        { holds: 'staff-member.leader', of: 'sponsor', otherwise: '受理之日包案领导不是班子成员，请另选', cites: regulation.cite('18', 2) },
      ],
      cites: regulation.cite('31'),
    },

    handOver: {
      label: '更换承办人', from: ['accepted'], by: desk, needs: ['handler', 'noInterest'], takes: ['sponsor'],
      onlyIf: [noInterest],
      relies: [
        { holds: 'staff-member.in-post', of: 'handler', otherwise: '更换之日承办人不在册，请另选', cites: regulation.cite('14', 2) },
        { holds: 'staff-member.leader', of: 'sponsor', otherwise: '更换之日包案领导不是班子成员，请另选', cites: regulation.cite('18', 2) },
      ],
      cites: regulation.cite('28', 3),
    },
    extend: {
      label: '批准延期', from: ['accepted'], by: heads, needs: ['extendDays', 'extendReason', 'reasonTold'],
      onlyIf: [
        { ...opinionOnly, otherwise: '只有出具信访处理意见书的事项适用60日和延期，其他途径按其程序的期限', cites: regulation.cite('34') },
        { when: { extendDays: { atLeast: 1 } }, otherwise: '延长天数应为1日以上', cites: regulation.cite('34') },
        { when: { reasonTold: true }, otherwise: '延期应告知信访人理由，请告知后再登记', cites: regulation.cite('34') },
      ],
      cites: regulation.cite('34'),
    },
    reply: {
      label: '作出答复', from: ['accepted'], to: 'replied', by: handling, takes: ['opinionNumber', 'finding', 'established', 'opinion', 'basis'],
      onlyIf: [{
        when: {
          either: [
            { not: { route: 'opinion' } },
            { opinionNumber: { given: true }, finding: { given: true }, opinion: { given: true }, basis: { given: true } },
          ],
        },
        otherwise: '信访处理意见书应写明文号、处理结果、处理意见和依据', cites: regulation.cite('32', 1),
      }],
      cites: regulation.cite('32', 1),
    },
    deliver: { label: '送达答复', from: ['replied'], to: 'delivered', by: handling, takes: ['service'], cites: regulation.cite('35') },

    close: {
      label: '办结', from: ['informed', 'replied', 'delivered'], to: 'closed', by: desk, needs: ['rateable'],
      onlyIf: [{
        when: { either: [{ taken: 'deliver' }, { taken: 'reply', contactUnclear: true }, { not: { either: [{ outcome: 'accepted' }, { taken: 'accept' }] } }] },
        otherwise: '予以受理的事项，答复送达以后才能办结（姓名、住址不清的除外）', cites: regulation.cite('35'),
      }],
    },
    rate: {
      label: '信访人评价', from: ['closed', 'reviewing', 'reviewed', 'rechecking', 'ended'], by: desk, outside: true, needs: ['rating'],
      onlyIf: [{ when: { rateable: true }, otherwise: '本件办结时登记为不可评价，如有误请更正', cites: regulation.cite('21', 2) }],
      cites: regulation.cite('21', 2),
    },
    resolve: {
      label: '化解', from: ['accepted', 'replied', 'delivered', 'closed', 'reviewing', 'reviewed', 'rechecking', 'ended'], by: handling,
      needs: ['resolvedBy'], takes: ['bothAgree', 'agreementMade'],
      onlyIf: [
        {
          when: { either: [{ resolvedBy: ['reply', 'help'] }, { class: 'appeal', bothAgree: true }] },
          otherwise: '调解、和解只用于申诉求决类事项，并须争议双方当事人同意', cites: regulation.cite('33'),
        },
        {
          when: { either: [{ resolvedBy: ['reply', 'help'] }, { agreementMade: true }] },
          otherwise: '调解、和解达成一致的应制作协议书，请制作后再登记', cites: regulation.cite('33'),
        },
      ],
    },

    // The day of a request is the day the reviewing organ received it.
    requestReview: {
      label: '请求复查', from: ['closed'], to: 'reviewing', by: desk, outside: true,
      onlyIf: [
        { ...opinionOnly, otherwise: '只有信访处理意见可以请求复查，其他途径按其程序救济', cites: regulation.cite('35') },
        { when: { not: { taken: 'review' } }, otherwise: '已经作出复查意见，不服的应请求复核', cites: regulation.cite('36', 1) },
      ],
      cites: regulation.cite('35'),
    },
    review: { label: '作出复查意见', from: ['reviewing'], to: 'reviewed', by: desk, outside: true, needs: ['reviewResult'], cites: regulation.cite('35') },
    deliverReview: { label: '信访人收到复查意见', from: ['reviewed'], by: desk, outside: true, cites: regulation.cite('36', 1) },
    requestRecheck: {
      label: '请求复核', from: ['reviewed'], to: 'rechecking', by: desk, outside: true,
      onlyIf: [{ when: { taken: 'deliverReview' }, otherwise: '还没有登记信访人收到复查意见的日期，请先补登', cites: regulation.cite('36', 1) }],
      cites: regulation.cite('36', 1),
    },
    openHearing: { label: '复核听证开始', from: ['rechecking'], by: desk, outside: true, cites: regulation.cite('36', 2) },
    endHearing: {
      label: '复核听证结束', from: ['rechecking'], by: desk, outside: true,
      onlyIf: [{ when: { taken: 'openHearing' }, otherwise: '还没有登记复核听证开始，请先补登', cites: regulation.cite('36', 2) }],
      cites: regulation.cite('36', 2),
    },
    recheck: { label: '作出复核意见', from: ['rechecking'], to: 'ended', by: desk, outside: true, needs: ['recheckResult'], cites: regulation.cite('36', 1) },
  },

  clocks: {
    inform: {
      label: '书面告知', from: 'register', until: ['inform', 'turnAway', 'takeBack'], whose: 'office',
      limit: [
        { when: { sourceLevel: 'local', ...toWrite }, limit: petitionLimits.informDirect },
        { when: { sourceLevel: passedDown, ...toWrite }, limit: petitionLimits.informPassedDown },
      ],
      then: '由上级责令改正，后果严重的追责（信访工作条例第四十四条）',
    },
    object: {
      label: '提出异议', from: 'register', until: ['object', 'inform', 'turnAway'], whose: 'office',
      limit: [{ when: { sourceLevel: passedDown }, limit: petitionLimits.objectToTransfer }],
      then: '不再提出异议，由本镇办理或者告知',
    },
    letter: {
      label: '交办办结', from: 'register', until: ['close', 'takeBack'], whose: 'office',
      limit: { on: 'dueOn', cites: regulation.cite('22', 1, 3) },
      then: '由交办单位督办，办结报告随即补报',
    },
    handle: {
      label: '办理期限', from: 'accept', until: 'reply', whose: 'office',
      limit: [{ ...opinionOnly, limit: petitionLimits.handle }],
      extend: { by: 'extend', days: 'extendDays', atMost: petitionLimits.extendHandling },
      then: '由上级责令改正，后果严重的追责（信访工作条例第四十五条）',
    },
    requestReview: {
      label: '请求复查', from: 'deliver', until: 'requestReview', whose: 'resident',
      limit: [{ ...opinionOnly, limit: petitionLimits.askReview }],
      then: '请求复查的期间届满；疏导、帮扶继续',
    },
    review: {
      label: '复查意见', from: 'requestReview', until: 'review', whose: 'office',
      limit: petitionLimits.review, then: '由复查机关负责，本镇向其询问进度；没有延期',
    },
    requestRecheck: {
      label: '请求复核', from: 'deliverReview', until: 'requestRecheck', whose: 'resident',
      limit: petitionLimits.askReReview, then: '请求复核的期间届满；疏导、帮扶继续',
    },
    recheck: {
      label: '复核意见', from: 'requestRecheck', until: 'recheck', whose: 'office',
      limit: petitionLimits.reReview, pause: { from: 'openHearing', until: 'endHearing', cites: regulation.cite('36', 2) },
      then: '由复核机关负责，本镇向其询问进度；听证所需时间不计入',
    },
  },
})
