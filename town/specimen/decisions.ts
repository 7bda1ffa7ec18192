// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { workdayFrom } from './days.ts'
import { knownBefore } from './evidence.ts'
import { type LifeStep, linked, member } from './life.ts'
import { review } from './reviews.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

/** A decision on the town's catalogue: heard, argued, assessed, reviewed, discussed, reported, published, filed. */
export function decideMajor(script: Script, rosters: Rosters, { key, from, title }: { key: string; from: Day; title: string }): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  const year = from.slice(0, 4)
  const opinion = `${key}-review`
  const posted = after(24)
  const opined = addDays(after(78), 13)
  script.add({
    key, kind: 'major-decision', village: 0,
    steps: [
      {
        step: 'list', day: from, by: 'party-office',
        data: { name: title, class: 'project', office: `${script.town.name}经济发展办公室`, partyConsent: true, listedWhere: '县政府网站、镇政府公开栏' },
      },
      { step: 'draft', day: after(14), by: 'handler', data: { exploratory: false } },
      { step: 'consult', day: posted, by: 'handler', data: { commentWhere: ['website', 'board'], commentUntil: addDays(posted, 31) } },
      {
        step: 'argue', day: after(50), by: 'handler',
        data: {
          experts: [
            { person: script.people.next(), unit: '示范县规划设计院', interested: false, signed: true, opinion: '选址可行，排水坡度要核对。', adopted: 'yes' },
            { person: script.people.next(), unit: '示范县农业农村局', interested: false, signed: true, opinion: '不占用永久基本农田。', adopted: 'yes' },
          ],
        },
      },
      { step: 'endConsulting', day: workdayFrom(addDays(posted, 34)), by: 'handler', data: { commentsHandled: '收到意见六条，采纳四条，其余说明了理由。' } },
      { step: 'assess', day: after(66), by: 'handler', data: { riskLevel: 'controllable', riskMeasures: '占地补偿逐户确认，施工期间留出通道。' } },
      { step: 'compete', day: after(67), by: 'handler', data: { competition: 'none' } },
      { step: 'complete', day: after(73), by: 'handler' },
      { step: 'sendReview', day: after(76), by: 'handler' },
      {
        step: 'takeOpinion', day: workdayFrom(addDays(opined, 5)), by: 'handler', after: [{ life: opinion, step: 'opine' }],
        data: { review: linked(opinion), reviewAnswer: '全部采纳。' },
      },
      ...settled(script, rosters, workdayFrom(addDays(opined, 12))),
    ],
  })
  review(script, rosters, {
    key: opinion, object: 'major-decision', matter: key, subject: title, after: 'sendReview', day: after(77),
    number: `${script.town.name}法审〔${year}〕决1号`,
  })
}

/** From the meeting on; nothing of it where no meeting was held by then. */
function settled(script: Script, rosters: Rosters, day: Day): LifeStep[] {
  const meeting = knownBefore(script, day, ['meeting']).filter(key => key.includes('law-meeting')).at(-1)
  if (meeting === undefined) return []
  const after = (days: number): Day => workdayFrom(addDays(day, days))
  return [
    {
      step: 'discuss', day, by: 'party-office', after: [{ life: meeting, step: 'hold' }],
      data: {
        meeting: linked(meeting), opinions: rosters.leaders.map(line => ({ member: member(line), opinion: 'agree' })), headLast: true,
        deviates: false, outcome: 'adopted',
      },
    },
    { step: 'reportParty', day: after(4), by: 'party-office', data: { partyReply: '镇党委同意' } },
    {
      step: 'publish', day: after(11), by: 'party-office',
      data: { publishedWhere: ['website', 'board'], explained: '采纳意见四条；要求改线的两条因占用农田没有采纳。' },
    },
    {
      step: 'archive', day: after(24), by: 'party-office',
      data: { archived: ['draft', 'participation', 'experts', 'risk', 'competition', 'review', 'minutes', 'party', 'decision'] },
    },
  ]
}

/** An item of the committee under its own rule: approved by the mayor, decided by all who were there, carried out. */
export function decideTogether(
  script: Script, rosters: Rosters,
  { key, day, type, subject, amount }: { key: string; day: Day; type: 'matter' | 'project' | 'funds'; subject: string; amount?: number },
): void {
  const before = (days: number): Day => workdayFrom(addDays(day, -days))
  const meeting = knownBefore(script, day, ['meeting']).filter(each => each.includes('law-meeting')).at(-1)
  const people = rosters.leaders.length
  const majority = Math.floor(people / 2) + 1
  const decided: LifeStep[] = meeting === undefined ? [] : [
    {
      step: 'decide', day, by: 'party-office', after: [{ life: meeting, step: 'hold' }],
      data: {
        meeting: linked(meeting), rule: member('rule-committee'), entitled: people, quorum: majority, present: people, majority,
        agreed: people, opinions: rosters.leaders.map(line => ({ member: member(line), opinion: 'agree' })), headLast: true,
        outcome: 'passed', executor: `${script.town.name}经济发展办公室`, doneBy: workdayFrom(addDays(day, 60)),
      },
    },
    { step: 'notify', day: workdayFrom(addDays(day, 3)), by: 'party-office', data: { executor: `${script.town.name}经济发展办公室` } },
    { step: 'carryOut', day: workdayFrom(addDays(day, 48)), by: 'handler', data: { executed: '已按决定办理，款项按合同支付。' } },
  ]
  script.add({
    key, kind: 'collective-decision', village: 0,
    steps: [
      {
        step: 'propose', day: before(12), by: 'handler',
        data: { type, subject, office: `${script.town.name}经济发展办公室`, ...(amount === undefined ? {} : { amount: amount * 100 }) },
      },
      { step: 'admit', day: before(8), by: 'mayor' },
      ...decided,
    ],
  })
}
