// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { workdayFrom } from './days.ts'
import { knownBefore } from './evidence.ts'
import { type LifeStep, linked, member } from './life.ts'
import { review } from './reviews.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

/** One normative document of a town. */
export interface Paper {
  key: string
  from: Day
  title: string
  plainWords: string
  /** What residents said while the draft was posted. */
  comments: readonly { summary: string; result: 'adopted' | 'partly' | 'not-adopted'; reason: string }[]
}

export const housekeeping: Omit<Paper, 'key' | 'from'> = {
  title: '集镇市容和环境管理规定', plainWords: '集镇经营户和居民管好门前卫生、按划定位置摆摊，从施行之日起执行。',
  comments: [
    { summary: '赶场日摆摊时间建议延长到下午三点', result: 'adopted', reason: '已把时间改到下午三点。' },
    { summary: '建议免收摊位费', result: 'not-adopted', reason: '本规定不涉及收费。' },
  ],
}
export const parking: Omit<Paper, 'key' | 'from'> = {
  title: '集镇车辆停放管理规定', plainWords: '车辆停在划线的车位里，赶场日主街不停车，从施行之日起执行。',
  comments: [{ summary: '建议在学校旁增加接送车位', result: 'partly', reason: '上下学时段设临时车位。' }],
}

/** From the draft through comments, review, deliberation and signature to number, publication and filing. */
export function makeDocument(script: Script, rosters: Rosters, { key, from, title, plainWords, comments }: Paper): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  const year = from.slice(0, 4)
  const meeting = knownBefore(script, after(56), ['meeting']).filter(each => each.includes('law-meeting')).at(-1)
  const opinion = `${key}-review`
  const issued: LifeStep[] = meeting === undefined ? [] : [
    {
      step: 'deliberate', day: after(58), by: 'party-office', data: { meeting: linked(meeting), deliberation: '同意，按审核意见修改后印发。' },
      after: [{ life: meeting, step: 'hold' }],
    },
    { step: 'sign', day: after(61), by: 'mayor', data: { signer: member(rosters.leaders[1]!) } },
    { step: 'number', day: after(62), by: 'party-office' },
    {
      step: 'publish', day: after(64), by: 'party-office',
      data: { publishedWhere: ['website', 'board'], effectiveOn: after(90), validTo: `${Number(year) + 5}-12-31`, plainWords },
    },
    { step: 'file', day: after(74), by: 'party-office', data: { filedWith: '示范县人民政府', filingNumber: `示备〔${year}〕${script.town.id}号` } },
  ]
  script.add({
    key, kind: 'normative-document', village: 0,
    steps: [
      {
        step: 'draft', day: from, by: 'handler',
        data: {
          name: `${script.town.name}${title}`, scope: 'normative', touches: ['rights'], office: `${script.town.name}经济发展办公室`,
          basis: [{ act: '城市市容和环境卫生管理条例', article: '第四条' }],
        },
      },
      { step: 'consult', day: after(4), by: 'handler', data: { commentWhere: ['website', 'board'], commentUntil: addDays(after(4), 30) } },
      {
        step: 'endConsulting', day: after(38), by: 'handler',
        data: { commentsHandled: `收到意见${comments.length}条，逐条研究。` },
      },
      {
        step: 'takeOpinion', day: after(55), by: 'handler', after: [{ life: opinion, step: 'opine' }],
        data: { review: linked(opinion), reviewAnswer: '全部采纳。' },
      },
      ...issued,
    ],
  })
  review(script, rosters, {
    key: opinion, object: 'normative-document', matter: key, subject: `${script.town.name}${title}`, after: 'endConsulting', day: after(39),
    number: `${script.town.name}法审〔${year}〕规1号`, issue: { issue: '第五条没有写明依据', advice: '引用条例的条款' },
  })
  for (const [at, comment] of comments.entries())
    sayOn(script, { ...comment, key: `${key}-comment-${at + 1}`, document: key, day: after(10 + at * 9), answered: after(39) })
}

function sayOn(
  script: Script,
  { key, document, day, answered, summary, result, reason }: {
    key: string; document: string; day: Day; answered: Day; summary: string; result: string; reason: string
  },
): void {
  script.add({
    key, kind: 'public-comment', village: 0,
    steps: [
      {
        step: 'receive', day, by: 'service-window', after: [{ life: document, step: 'consult' }],
        data: { draft: linked(document), channel: 'window', summary, person: script.people.next(), content: `${summary}。` },
      },
      { step: 'answer', day: answered, by: 'handler', data: { result, reason } },
      { step: 'publish', day: workdayFrom(addDays(answered, 12)), by: 'handler', data: { publishedWhere: '镇政府公开栏' } },
    ],
  })
}
