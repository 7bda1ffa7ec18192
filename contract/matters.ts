// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { commandId, data, day, matterId, nothing, pageAsked, sizeAsked, townId, villageAsked, villageId } from './words.ts'

const row = z.object({
  id: z.string(), number: z.string().nullable(), title: z.string(), state: z.string(), stateLabel: z.string(),
  village: z.string(), opened: z.string(), lastDay: z.string(), voided: z.boolean(), merged: z.boolean(),
  /** The nearest alarm of a running clock. */
  due: z.string().nullable(), overdue: z.boolean(),
  /** Values that are not personal. */
  facts: data,
})

const running = z.object({
  started: z.string(), last: z.string().optional(), alarm: z.string().optional(), done: z.string().optional(),
  replacedBy: z.string().optional(),
  late: z.boolean().optional(), paused: z.string().optional(), provisional: z.boolean().optional(), unset: z.string().optional(),
})

const clock = z.object({
  clock: z.string(), label: z.string(), running, whose: z.enum(['office', 'resident']), advice: z.boolean(), then: z.string(), because: z.array(z.string()),
})

const attachment = z.object({ id: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number(), uploaded: z.string() })

/** One line of the timeline. Personal values are masked as in the facts. */
const line = z.object({
  position: z.number(), step: z.string(), label: z.string(), day: z.string(), recorded: z.string(), by: z.string(), post: z.string(),
  data, of: z.number().nullable(), struck: z.boolean(), corrected: z.boolean(), hash: z.string(),
})

const linked = z.object({ id: z.string(), kind: z.string(), kindLabel: z.string(), title: z.string(), number: z.string().nullable(), how: z.string() })

export const matterPage = z.object({
  id: z.string(), kind: z.string(), number: z.string().nullable(), title: z.string(), state: z.string(), village: z.number(), villageName: z.string(),
  opened: z.string(), lastDay: z.string(), voided: z.boolean(), mergedInto: z.string().nullable(), final: z.boolean(),
  /** Facts as the actor may see them; a masked value reads ***. */
  facts: data,
  /** Personal fields that `reveal` would show to this actor, and those it would not. */
  hidden: z.array(z.string()), withheld: z.array(z.string()),
  /** Names of roster lines in the facts, by their id. */
  names: z.record(z.string(), z.string()),
  timeline: z.array(line), clocks: z.array(clock),
  steps: z.array(z.object({ step: z.string(), label: z.string(), open: z.boolean(), why: z.string().optional(), cites: z.string().optional() })),
  /** Labels of the states a next step may lead to as it stands. */
  ahead: z.array(z.string()),
  /** What its file holds when it is whole. */
  file: z.array(z.object({ label: z.string(), held: z.boolean(), cites: z.string().nullable() })),
  /** What lists that pay for such matters give for it by the rule of its day, what they lack, and the list it stands on already. */
  worth: z.array(z.object({
    kind: z.string(), kindLabel: z.string(), gives: z.array(z.object({ label: z.string(), text: z.string() })),
    rule: z.object({ id: z.string(), title: z.string(), from: z.string() }).nullable(), lacks: z.array(z.string()), why: z.string().nullable(),
    listed: z.object({ id: z.string(), state: z.string() }).nullable(),
  })),
  /** Whether the actor may correct, void, merge, move and link. */
  keeps: z.boolean(),
  /** Papers that can be printed now. */
  documents: z.array(z.object({ id: z.string(), label: z.string(), cites: z.string().nullable() })),
  attachments: z.array(attachment), links: z.array(linked),
  /** Figures the matter counts for. */
  counts: z.array(z.object({ code: z.string(), label: z.string(), month: z.string(), n: z.number() })),
})

const done = z.object({ matter: z.string(), number: z.string().nullable(), state: z.string(), position: z.number() })
const reason = z.string().trim().min(2, '请写明理由').max(500)
const keeping = z.object({ town: townId, matter: matterId, reason, command: commandId })

export const matters = {
  listMatters: operation({
    method: 'GET', path: '/api/towns/:town/kinds/:kind/matters', summary: '台账：筛选、查找、排序、分页',
    input: z.object({
      town: townId, kind: z.string(), view: z.string().optional(), state: z.string().optional(), village: villageAsked.optional(),
      /** Part of the number or title. */
      q: z.string().max(100).optional(),
      from: day.optional(), to: day.optional(),
      /** A choice field and its code: `field:code`. */
      where: z.string().max(200).optional(),
      overdue: z.stringbool().or(z.boolean()).optional(),
      sort: z.enum(['opened', '-opened', 'lastDay', '-lastDay', 'number', '-number', 'title', '-title']).default('-opened'),
      page: pageAsked, size: sizeAsked.default(20),
    }),
    output: z.object({ total: z.number(), rows: z.array(row) }),
  }),
  readMatter: operation({
    method: 'GET', path: '/api/towns/:town/matters/:matter', summary: '一件事项', input: z.object({ town: townId, matter: matterId }), output: matterPage,
  }),
  reveal: operation({
    method: 'POST', path: '/api/towns/:town/matters/:matter/reveal', summary: '查看个人信息，记入查看日志',
    input: z.object({ town: townId, matter: matterId }), output: z.object({ facts: data }),
  }),
  takeStep: operation({
    method: 'POST', path: '/api/towns/:town/steps', summary: '办理一步；没有事项号的开立一件',
    input: z.object({ town: townId, kind: z.string(), matter: matterId.optional(), step: z.string(), day, village: villageId.optional(), data, command: commandId }),
    output: done,
  }),
  tryStep: operation({
    method: 'POST', path: '/api/towns/:town/steps/try', summary: '页面拦下的一步：只核对、不登记，不准的记入未准办理',
    input: z.object({ town: townId, kind: z.string(), matter: matterId.optional(), step: z.string(), day, village: villageId.optional(), data, command: commandId }),
    output: z.object({ says: z.string().nullable() }),
  }),
  correctEntry: operation({
    method: 'POST', path: '/api/towns/:town/matters/:matter/correct', summary: '更正一条记录',
    input: keeping.extend({ of: z.number().int(), values: data.optional(), day: day.optional() }), output: done,
  }),
  strikeEntry: operation({
    method: 'POST', path: '/api/towns/:town/matters/:matter/strike', summary: '撤销一条记录', input: keeping.extend({ of: z.number().int() }), output: done,
  }),
  voidMatter: operation({ method: 'POST', path: '/api/towns/:town/matters/:matter/void', summary: '作废', input: keeping, output: done }),
  mergeMatter: operation({
    method: 'POST', path: '/api/towns/:town/matters/:matter/merge', summary: '并入他件', input: keeping.extend({ into: matterId }), output: done,
  }),
  moveMatter: operation({
    method: 'POST', path: '/api/towns/:town/matters/:matter/move', summary: '移交他村', input: keeping.extend({ village: villageId }), output: done,
  }),
  linkMatter: operation({
    method: 'POST', path: '/api/towns/:town/matters/:matter/link', summary: '关联他件', input: keeping.extend({ to: matterId }), output: done,
  }),
  findMatters: operation({
    method: 'GET', path: '/api/towns/:town/matters', summary: '按编号或标题找事项',
    input: z.object({ town: townId, kinds: z.string(), q: z.string().max(100).default('') }),
    output: z.object({ matters: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), number: z.string().nullable(), opened: z.string() })) }),
  }),
  rosterChoices: operation({
    method: 'GET', path: '/api/towns/:town/rosters/:roster', summary: '名册上当日有资格的人', input: z.object({ town: townId, roster: z.string(), on: day }),
    output: z.object({ members: z.array(z.object({ id: z.string(), name: z.string(), says: z.string() })) }),
  }),
  saveDraft: operation({
    method: 'PUT', path: '/api/towns/:town/drafts', summary: '保存未填完的表',
    input: z.object({ town: townId, kind: z.string(), matter: z.string().default(''), step: z.string(), body: data }), output: nothing,
  }),
  readDraft: operation({
    method: 'GET', path: '/api/towns/:town/drafts', summary: '取回未填完的表',
    input: z.object({ town: townId, kind: z.string(), matter: z.string().default(''), step: z.string() }),
    output: z.object({ body: data.nullable(), updated: z.string().nullable() }),
  }),
  dropDraft: operation({
    method: 'DELETE', path: '/api/towns/:town/drafts', summary: '丢弃未填完的表',
    input: z.object({ town: townId, kind: z.string(), matter: z.string().default(''), step: z.string() }), output: nothing,
  }),
  addAttachment: operation({
    method: 'POST', path: '/api/towns/:town/attachments', summary: '上传附件，最大 20 MB', sends: 'file',
    input: z.object({ town: townId, kind: z.string(), name: z.string().min(1).max(200) }), output: attachment,
  }),
  readDocument: operation({
    method: 'GET', path: '/api/towns/:town/matters/:matter/documents/:document', summary: '由事项填成的文书（Word）；含个人信息的记入查看日志', answers: 'file',
    input: z.object({ town: townId, matter: matterId, document: z.string() }), output: z.unknown(),
  }),
  readAttachment: operation({
    method: 'GET', path: '/api/towns/:town/attachments/:attachment', summary: '下载附件', answers: 'file',
    input: z.object({ town: townId, attachment: z.uuid() }), output: z.unknown(),
  }),
}
