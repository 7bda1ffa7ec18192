// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit } from '../../law/law.ts'
import { fields } from './fields.ts'

const desk = ['service-window', 'justice-office', 'adviser', 'village']
const referring = ['service-window', 'justice-office', 'adviser']

const aidNamed: Guard<typeof fields> = {
  when: { either: [{ not: { referredTo: 'legal-aid' } }, { aidMatter: { given: true } }] },
  otherwise: '转法律援助机构的，应填写“申请法律援助的事项”，便于当事人带着转交单去申请',
}
const aidAsked: Guard<typeof fields> = {
  when: { referredTo: 'legal-aid' }, otherwise: '本件没有转法律援助机构，不登记援助决定；如有误请先办转介',
}

export const legalConsultation = procedure(fields, {
  states: { asked: '已登记', answered: '已解答', referred: '已转介', closed: '已办结' },
  steps: {
    // Whatever was answered on the spot is written here at once: one screen, one step.
    ask: {
      label: '登记咨询', from: 'nothing', to: 'asked', by: desk,
      needs: ['type'], takes: ['way', 'person', 'phone', 'company', 'tally', 'about', 'question', 'related', 'answer', 'adviser'],
      onlyIf: [
        { when: { either: [{ not: { type: 'enterprise' } }, { company: { given: true } }] }, otherwise: '企业法律服务按企业去重统计，应填写“企业名称”' },
        {
          when: { not: { tally: { given: true }, either: [{ person: { given: true } }, { phone: { given: true } }] } },
          otherwise: '只记人次的不留姓名和电话，应清空“咨询人”和“联系电话”；逐人登记的，应清空“接待人次”',
        },
        { when: { not: { tally: { under: 1 } } }, otherwise: '“接待人次”填了 0，应填实际人次，逐人登记的留空' },
        {
          when: { either: [{ tally: { given: false } }, { type: ['advice', 'drafting'] }] },
          otherwise: '法律援助引导和企业法律服务应逐件登记，不能只记人次',
        },
      ],
      relies: [{ holds: 'post-holder.adviser', of: 'adviser', otherwise: '解答的法律顾问当日不在法律顾问名册上，请另选' }],
    },
    reply: {
      label: '解答', from: ['asked'], to: 'answered', by: desk, needs: ['answer'], takes: ['adviser'],
      relies: [{ holds: 'post-holder.adviser', of: 'adviser', otherwise: '解答的法律顾问当日不在法律顾问名册上，请另选' }],
    },
    refer: {
      label: '转介', from: ['asked', 'answered'], to: 'referred', by: referring, needs: ['referredTo'], takes: ['aidMatter'],
      onlyIf: [aidNamed],
    },
    decideAid: { label: '援助机构决定', from: ['referred'], by: referring, outside: true, needs: ['aidResult'], onlyIf: [aidAsked] },
    assignAid: {
      label: '援助机构指派', from: ['referred'], by: referring, outside: true,
      onlyIf: [aidAsked, { when: { aidResult: 'given' }, otherwise: '还没有登记给予法律援助的决定，请先补登“援助机构决定”' }],
    },
    close: {
      label: '办结', from: ['asked', 'answered', 'referred'], to: 'closed', by: desk,
      onlyIf: [{
        when: { either: [{ answer: { given: true } }, { tally: { given: true } }, { taken: 'refer' }] },
        otherwise: '还没有解答也没有转介，请先写解答意见或者转介',
      }],
    },
  },
  clocks: {
    answer: {
      label: '解答时限', from: 'ask', until: ['reply', 'refer', 'close'], limit: localLimit('legal-consultation.answer'), whose: 'office',
      then: '由司法所催办',
    },
  },
})
