// SPDX-License-Identifier: MulanPSL-2.0
import type { Measure } from '../numerals/units.ts'
import type { Context } from './context.ts'

/**
 * Numbers without a head of their own speak of what the number before them counted: 开展执法培训4次，参训120人次 are trained officers,
 * 开展普法4次，覆盖120人次 are people reached. Which number leads, and what it makes of the next, is data.
 */
interface Led {
  /** What the number itself may say, from the number before it on: nothing but this. */
  says: RegExp
  /** Said right after the number instead: 培训4次，120人参加. */
  saidAfter?: RegExp
  measures: readonly Measure[]
  /** Codes that such a number may have been given for want of better; anything surer stays. */
  instead: ReadonlySet<string>
  /** By the code of the number that leads, or by its family. */
  after: Readonly<Record<string, string>>
}

const JOINED = '[，,、；;]?(?:其中|并|且|并且|同时|均|已|全部|及时|现场|直接|累计|总计|共|共计|合计|全年|人均|总)*'
const TOGETHER = '(?:累计|总计|共|共计|合计|约|达|达到|超|超过|近|突破|为)*'
const REACHED = '(?:覆盖|受众|听众|观众|参与学习|参加学习|参加培训|参与培训|惠及|受益|受教育|教育|参与|参加|参训|参学|参会|辐射|培训|吸引|受训|影响|带动)'
const OFFICIALS = '(?:基层|法治骨干|企业人员|企业职工|企业|镇村|乡村|乡、村|乡|镇|全镇|全乡|街道|机关|政府|科级|各级|村|社区|社|两委|党委|班子成员|以上|领导|党员|干部|职工|公职人员|工作人员|全体|成员|人员|人数|人次|办|和|及|、)*'

/** Officials who were trained are no hearers, whatever leads: 宣传培训活动15场，培训党员干部1300人次. */
const TRAINED = /^[，,、；;]?(?:共|累计|先后)*(?:培训|轮训|参训|参学|受训|受教育)(?:[^，,群众居民]{0,8})(?:干部|职工|公职人员|工作人员|执法人员|党员)/

const LEARNT = 'learn.training_persons'
const HEARD = 'legaledu.coverage'

const LED: readonly Led[] = [
  {
    says: new RegExp(`^${JOINED}${REACHED}${OFFICIALS}${TOGETHER}$`),
    saidAfter: /^(?:名|位)?(?:干部|职工|党员|人员|干部职工|党员干部)?(?:参加|参训|参与|受训|参会|受教育|受益)(?:[，,。；;]|$)/,
    measures: ['人', '人次'],
    instead: new Set([
      LEARNT,
      HEARD,
      'enforce.training_persons',
      'learn.grassroots_persons',
      'people.law_savvy_trained',
      'service.visits',
      'pls.visits',
      'ctx.staff',
      'legaledu.key_group_coverage',
      'other',
    ]),
    after: {
      'learn.exam_sessions': 'learn.exam_persons',
      'learn.court_observe': 'learn.court_observe_persons',
      learn: LEARNT,
      'lead.law_class_by_leaders': LEARNT,
      'lead.first_topic_sessions': LEARNT,
      'learn.grassroots_sessions': 'learn.grassroots_persons',
      'enforce.joint_ops': 'enforce.person_times',
      'enforce.onecheck': 'enforce.person_times',
      'enforce.special_ops': 'enforce.person_times',
      'enforce.trainings': 'enforce.training_persons',
      'enforce.drills': 'enforce.training_persons',
      'people.law_savvy_trainings': 'people.law_savvy_trained',
      'mediation.mediator_trainings': 'other',
      'legaledu.school_events': 'legaledu.school_coverage',
      'legaledu.school_lectures': 'legaledu.school_coverage',
      'legaledu.key_group_events': 'legaledu.key_group_coverage',
      'legaledu.backbone_trainings': LEARNT,
      legaledu: HEARD,
      'adviser.lectures': HEARD,
    },
  },
  {
    says: new RegExp(
      `^${JOINED}(?:督促|完成|责令|责成|立行立改|现场|现已|目前|已|实际|逐[一项个条]|即知即改|如期|按期|限期|挂账|，)*(?:整改|纠正|改正|立行立改|改好|改到位|改完|销号|销账|清零|补齐)(?:完成|到位|完毕|销号|了)?(?:各类|不规范|存在|发现|的)*(?:问题|隐患|事项)?${TOGETHER}$`,
    ),
    saidAfter: /^(?:[已均都]|全部|现已|目前)*(?:整改|纠正|改正|改好|改到位|销号|销账|清零)(?:完成|到位|完毕|销号)?(?:[，,。；;、]|$)/,
    measures: ['个', '件'],
    instead: new Set([
      'enforce.issues_fixed',
      'enforce.supervision_corrections',
      'enforce.file_issues_fixed',
      'lead.inspection_issues_fixed',
      'lead.external_issues_fixed',
      'review.issues_fixed',
      'lead.issues_resolved',
      'other',
    ]),
    after: {
      'enforce.file_reviews': 'enforce.file_issues_fixed',
      'enforce.supervision_checks': 'enforce.supervision_corrections',
      'lead.inspections': 'lead.inspection_issues_fixed',
      'lead.inspection_issues_found': 'lead.inspection_issues_fixed',
      'lead.external_issues_found': 'lead.external_issues_fixed',
      'enforce.issues_found': 'enforce.issues_fixed',
      'enforce.inspections': 'enforce.issues_fixed',
      'enforce.joint_ops': 'enforce.issues_fixed',
      'enforce.onecheck': 'enforce.issues_fixed',
      'enforce.special_ops': 'enforce.issues_fixed',
    },
  },
  {
    // 参加法治培训3场，累计300余人次: who came, and no word more.
    says: new RegExp(`^${JOINED}${TOGETHER}$`),
    saidAfter: /^[^，,。；;]{0,6}(?:参加|参与)了?(?:学习|培训|听课)/,
    measures: ['人次', '人'],
    instead: new Set(['other', 'ctx.population']),
    after: {
      'learn.trainings': LEARNT,
      'learn.lectures': LEARNT,
      'learn.staff_sessions': LEARNT,
      'enforce.trainings': 'enforce.training_persons',
      'legaledu.lectures': HEARD,
      'legaledu.events': HEARD,
    },
  },
  {
    // 分为7个方面31项: so many tasks under so many heads.
    says: /^(?:方面|板块|大类)?[、，,]?共?$/,
    measures: ['个'],
    instead: new Set(['other']),
    after: { 'lead.task_categories': 'lead.task_items' },
  },
  {
    // 处罚6起共3000元: what those cases were fined.
    says: new RegExp(`^[，,、；;]?${TOGETHER}(?:罚没款?|罚款|罚)?(?:金额)?${TOGETHER}$`),
    measures: ['元'],
    instead: new Set(['other']),
    after: { 'enforce.cases': 'enforce.fines', 'enforce.traffic_violations': 'enforce.fines' },
  },
]

/** The code a number takes from one of those before it in its sentence, nearest first; undefined when it has a head of its own. */
export function followed(measure: Measure, { left, right }: Context, codes: readonly string[],
  before: readonly (readonly string[])[]): string | undefined {
  if (before.length === 0) return undefined
  for (const { says, saidAfter, measures, instead, after } of LED) {
    if (!measures.includes(measure) || !codes.every(code => instead.has(code))) continue
    if (!says.test(left) && !(/^[，,]?(?:共|共有|有|约)?$/.test(left) && saidAfter?.test(right))) continue
    for (const earlier of before)
      for (const code of earlier) {
        const led = after[code] ?? after[code.split('.')[0]!]
        // 参训人员 are trained, whoever taught them.
        if (led === HEARD && codes.includes(LEARNT) && /[参受]训|参培/.test(left)) return undefined
        if (led) return led === HEARD && TRAINED.test(left) ? LEARNT : led
      }
  }
  return undefined
}
