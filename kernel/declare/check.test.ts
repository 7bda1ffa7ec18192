// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import type { Limit } from '../../law/law.ts'
import { complaintsAbout } from './check.ts'
import {
  type Clock, choice, conditionWords, day, type Field, figures, kind, type Kind, link, member, number, person, rate, register, rows, type Step, text,
} from './declare.ts'

const limit = { length: { days: 5 }, counted: 'calendar', lastDayOnHoliday: 'stays', local: 'plain.own' } as Limit
const vocabulary = { posts: { desk: '受理岗' }, sections: { work: '办理' } }
const fields: Record<string, Field> = {
  what: text('事由'), sort: choice('类别', { a: '甲', b: '乙' }), on: day('日期'), days: number('天数', '日'), who: person('姓名'),
  helper: member('协办', 'roll.in'), other: link('关联', ['plain']), zeros: figures('报零'), list: rows('明细', { name: text('名称'), who: person('姓名') }),
}
const steps: Record<string, Step> = {
  open: { label: '登记', from: 'nothing', to: 'opened', by: ['desk'], needs: ['what'], takes: Object.keys(fields) },
  close: { label: '办结', from: ['opened'], to: 'closed', by: ['desk'] },
}

const plain: Kind = kind({
  id: 'plain', label: '平件', shape: 'case', mechanisms: [], form: 1, title: '{what}',
  procedure: { fields, states: { opened: '已登记', closed: '已办结' }, steps, clocks: {} },
  reads: [{ post: 'desk' }],
  figures: { 'plain.opened': { what: 'count', label: '登记', unit: '件', on: 'open' }, 'plain.closed': { what: 'count', label: '办结', unit: '件', on: 'close' } },
  report: [{ at: 'work', says: '登记{plain.opened}。' }],
  examples: [],
})
const roll: Kind = kind({
  ...plain, id: 'roll', shape: 'roster', figures: {}, report: [], roster: { person: 'who', holds: { in: { label: '在册', from: 'open' } } },
})

const withStep = (says: Partial<Step>): Kind => ({ ...plain, procedure: { ...plain.procedure, steps: { ...steps, close: { ...steps.close!, ...says } } } })
const withClock = (says: Partial<Clock>): Kind =>
  ({ ...plain, procedure: { ...plain.procedure, clocks: { due: { label: '期限', from: 'open', until: 'close', limit, whose: 'office', then: '督促', ...says } } } })
const withField = (name: string, field: Field): Kind => ({ ...plain, procedure: { ...plain.procedure, fields: { ...fields, [name]: field } } })
const withFigure = (figure: object): Kind => ({ ...plain, figures: { ...plain.figures, 'plain.x': { what: 'count', label: '新指标', unit: '件', on: 'open', ...figure } as Kind['figures'][string] } })
const about = (...kinds: Kind[]): string[] => complaintsAbout([roll, ...kinds], vocabulary)
const days = 'open、close、on'
const allFields = 'what、sort、on、days、who、helper、other、zeros、list'
const says = (value: string, allowed: string, file: string): string[] => [`事类“plain”：${value}；应为：${allowed}（kinds/plain/${file}）`]

describe('a declaration that is right', () => {
  it('loads without a word', () => {
    expect(about(plain)).toEqual([])
    expect(register([roll, plain], vocabulary).figures.get('plain.closed')?.kind).toBe(plain)
  })

  it('stops the start with every complaint, one a line', () => {
    expect(() => register([plain, { ...plain, figures: {}, title: '{nothing}' }], vocabulary)).toThrow(
      `事类声明有误：\n事类“plain”登记了两次，应只登记一次（kinds/register.ts）\n事类“plain”：标题用了不存在的字段“nothing”；应为：${allFields}、village、day（kinds/plain/kind.ts）`,
    )
  })

  it('names a code that two kinds declare', () => {
    expect(about(plain, { ...plain, id: 'other', report: [], figures: { 'plain.opened': plain.figures['plain.opened']! } })).toEqual(['指标“plain.opened”有两个事类声明，应只声明一次'])
  })
})

describe('whose it is', () => {
  it('is told by fields that name an office, and by states that are there', () => {
    const withOwner = (owner: Kind['owner']): Kind => ({ ...plain, owner: owner! })
    expect(about(withOwner({ in: ['what'], nobodyIn: ['opened'] }))).toEqual([])
    expect(about(withOwner({ in: ['on'] }))).toEqual(says('责任单位“on”不是写单位的字段', '类型为 text、entity 或 link 的字段', 'kind.ts'))
    expect(about(withOwner({ in: ['what'], nobodyIn: ['lost'] }))).toEqual(says('没有人承办的状态“lost”不存在', 'opened、closed', 'kind.ts'))
  })
})

describe('fields.ts', () => {
  it.each([
    ['a word of the condition language', withField('state', text('状态')), says('字段名“state”是条件语言的词', '另取一名', 'fields.ts')],
    ['the name of a step', withField('close', text('办结')), says('字段名“close”与步骤同名', '另取一名', 'fields.ts')],
    ['a type that is not there', withField('x', { type: 'colour', label: '颜色' }), says('字段“x”的类型“colour”不存在', 'kernel/declare/field-types 里的类型', 'fields.ts')],
    ['a column of a type that is not there', withField('x', rows('表', { y: { type: 'colour', label: '颜色' } })), says('字段“y”的类型“colour”不存在', 'kernel/declare/field-types 里的类型', 'fields.ts')],
  ])('refuses %s', (_, wrong, complaints) => expect(about(wrong)).toEqual(complaints))
})

describe('procedure.ts', () => {
  const allows = (word: string, value: string, allowed: string) => says(`步骤“close”的${word}“${value}”不存在`, allowed, 'procedure.ts')
  it.each([
    ['a post', withStep({ by: ['chief'] }), allows('岗位', 'chief', 'desk')],
    ['nobody', withStep({ by: [] }), says('步骤“close”没有人可以办', '至少一个岗位', 'procedure.ts')],
    ['a state to begin from', withStep({ from: ['opened', 'asleep'] }), allows('起始状态', 'asleep', 'opened、closed')],
    ['a field it needs', withStep({ needs: ['where'] }), allows('必填项', 'where', allFields)],
    ['a field it takes', withStep({ takes: ['where'] }), allows('可填项', 'where', allFields)],
    ['a step to stand apart from', withStep({ apartFrom: 'begin' }), allows('apartFrom', 'begin', 'open、close')],
    ['a step that puts matters together', { ...plain, combines: 'begin' }, says('合办的步骤“begin”不存在，或者是登记的步骤', '已登记的事项上的步骤', 'kind.ts')],
    ['a step to wait for', withStep({ waits: [{ since: 'begin', limit, otherwise: '未满' }] }), allows('waits', 'begin', 'open、close')],
    ['a day that waits', withStep({ waits: [{ since: 'open', limit, day: 'what', otherwise: '未满' }] }), says('步骤“close”等候所看的“what”不是日期字段', '类型为 day 的字段', 'procedure.ts')],
    ['a state in a guard', withStep({ onlyIf: [{ when: { state: 'asleep' }, otherwise: '不行' }] }), says('条件里的状态“asleep”不存在', 'opened、closed', 'procedure.ts')],
    ['a step in a guard', withStep({ onlyIf: [{ when: { taken: 'begin' }, otherwise: '不行' }] }), says('条件里的步骤“begin”不存在', 'open、close', 'procedure.ts')],
    ['a day in a guard', withStep({ onlyIf: [{ when: { inOrder: ['on', 'begin'] }, otherwise: '不行' }] }), says('条件里的日期“begin”不存在', days, 'procedure.ts')],
    ['a day to lie before', withStep({ onlyIf: [{ when: { on: { before: 'begin' } }, otherwise: '不行' }] }), says('条件里“on”早于的日期“begin”不存在', days, 'procedure.ts')],
    ['a code in a guard', withStep({ onlyIf: [{ when: { not: { either: [{ sort: ['a', 'c'] }] } }, otherwise: '不行' }] }), says('条件里“sort”没有选项“c”', 'a、b', 'procedure.ts')],
    ['a column in a guard', withStep({ onlyIf: [{ when: { list: { some: { n: 1 } } }, otherwise: '不行' }] }),
      says('条件里的字段“n”不存在', `name、who、${conditionWords.join('、')}`, 'procedure.ts')],
    ['what a personal field holds', withStep({ onlyIf: [{ when: { who: '张某' }, otherwise: '不行' }] }), says('条件问了个人信息“who”的内容', '{ given: true 或 false }', 'procedure.ts')],
    ['a roster to rely on', withStep({ relies: [{ holds: 'roll.out', of: 'helper', otherwise: '不在册' }] }), says('步骤“close”所依的名册“roll.out”不存在', '名册事类.资格', 'procedure.ts')],
    ['a day to rely on', withStep({ relies: [{ holds: 'roll.in', of: 'helper', on: 'begin', otherwise: '不在册' }] }), says('步骤“close”所依的日期“begin”不存在', days, 'procedure.ts')],
    ['a case to rely in', withStep({ relies: [{ holds: 'roll.in', of: 'helper', when: { sort: 'c' }, otherwise: '不在册' }] }), says('条件里“sort”没有选项“c”', 'a、b', 'procedure.ts')],
    ['a number to compare', withStep({ onlyIf: [{ when: { notMore: ['days', 'what'] }, otherwise: '不行' }] }), says('条件里的数字“what”不存在', 'days', 'procedure.ts')],
    ['a member field to rely on', withStep({ relies: [{ holds: 'roll.in', of: 'list.who', otherwise: '不在册' }] }), says('步骤“close”的“list.who”不是名册人员字段', '类型为 member 的字段或 表.列', 'procedure.ts')],
    ['a link field to rely on', withStep({ relies: [{ linked: 'what', meets: {}, otherwise: '不行' }] }), says('步骤“close”的“what”不是关联字段', '类型为 link 的字段', 'procedure.ts')],
    ['a field to tally', withStep({ relies: [{ tally: 'where', within: 'year', under: 2, otherwise: '太多' }] }), says('步骤“close”按“where”计次，字段不存在', allFields, 'procedure.ts')],
    ['a field of figures', withStep({ relies: [{ zero: 'what', from: 'on', to: 'on', otherwise: '不行' }] }), says('步骤“close”的“what”不是指标字段', '类型为 figures 的字段', 'procedure.ts')],
    ['a kind to open', withStep({ opens: { kind: 'none', step: 'open', as: {} } }), says('步骤“close”开立的事类“none”不存在', 'roll、plain', 'procedure.ts')],
    ['a step to open with', withStep({ opens: { kind: 'roll', step: 'close', as: {} } }), says('步骤“close”用“roll.close”开立', '一个从无开始的步骤', 'procedure.ts')],
    ['a field to fill', withStep({ opens: { kind: 'roll', step: 'open', each: 'list', as: { where: 'name' } } }), says('步骤“close”填写“roll.where”，字段不存在', allFields, 'procedure.ts')],
    ['a column to take', withStep({ opens: { kind: 'roll', step: 'open', each: 'list', as: { what: 'n' } } }), says('步骤“close”取“list.n”，不存在', 'name、who', 'procedure.ts')],
    ['a fixed value for no field', withStep({ opens: { kind: 'roll', step: 'open', as: {}, with: { where: 1 } } }), says('步骤“close”填写“roll.where”，字段不存在', allFields, 'procedure.ts')],
    ['a day to open on', withStep({ opens: { kind: 'roll', step: 'open', as: {}, on: 'begin' } }), says('步骤“close”开立用的日期“begin”不存在', days, 'procedure.ts')],
    ['a person put where it is not sealed', withStep({ opens: { kind: 'roll', step: 'open', each: 'list', as: { what: 'who' } } }),
      says('步骤“close”把个人信息“who”填入不加密的“roll.what”', '个人信息字段', 'procedure.ts')],
  ])('refuses %s that is not right', (_, wrong, complaints) => expect(about(wrong)).toEqual(complaints))

  it('refuses a guard that asks a clock', () => {
    const wrong = { ...withClock({}), procedure: { ...withClock({}).procedure, steps: withStep({ onlyIf: [{ when: { late: 'due' }, otherwise: '不行' }] }).procedure.steps } }
    expect(about(wrong)).toEqual(says('步骤“close”的条件问了时钟', '不问时钟的条件：时钟在各步办完之后才计算', 'procedure.ts'))
  })

  it('refuses a step named like one of the kernel', () => {
    const wrong = { ...plain, procedure: { ...plain.procedure, steps: { ...steps, void: { label: '作废', from: ['opened'], by: ['desk'] } } } }
    expect(about(wrong)).toEqual(says('步骤“void”是内核的步骤名', '另取一名', 'procedure.ts'))
  })

  it('refuses a state nobody reaches, and a kind nobody opens', () => {
    expect(about({ ...plain, procedure: { ...plain.procedure, states: { ...plain.procedure.states, lost: '走失' } } })).toEqual(says('状态“lost”走不到', '有步骤到达它，或删去', 'procedure.ts'))
    const shut = { ...plain, figures: {}, report: [], procedure: { ...plain.procedure, steps: { close: steps.close! } } }
    expect(about(shut)[0]).toBe('事类“plain”：没有开立步骤；应为：至少一个 from: \'nothing\'（kinds/plain/procedure.ts）')
  })

  it('refuses a state to go to that is not there', () => {
    expect(about(withStep({ to: 'asleep' }))).toEqual([
      ...says('步骤“close”的到达状态“asleep”不存在', 'opened、closed', 'procedure.ts'), ...says('状态“closed”走不到', '有步骤到达它，或删去', 'procedure.ts'),
    ])
  })
})

describe('boxes of a form', () => {
  it.each([
    ['a condition', withField('x', text('某项', { asked: { where: '甲' } })), says('条件里的字段“where”不存在', `${allFields}、x、${conditionWords.join('、')}`, 'fields.ts')],
    ['one that is needed and not always drawn', withField('what', text('事由', { asked: { sort: 'a' } })), says('必填的“what”带了 asked', '必填的一直画出；视情况才填的用 onlyIf 写明', 'fields.ts')],
    ['a person of the last time', withField('x', person('某人', { steady: true })), says('个人信息“x”带了 steady', '个人信息不沿用上次的内容', 'fields.ts')],
    ['a code to begin with', withField('x', choice('某项', { a: '甲' }, { begins: 'b' })), says('“x”的初值“b”不存在', '选项的代码，或者日期的 today', 'fields.ts')],
    ['a day to begin with', withField('x', day('某日', { begins: '2025-01-01' })), says('“x”的初值“2025-01-01”不存在', '选项的代码，或者日期的 today', 'fields.ts')],
  ])('refuse %s that is not right', (_, wrong, complaints) => expect(about(wrong)).toEqual(complaints))

  it('take a code and today', () => {
    expect(about(withField('x', choice('某项', { a: '甲' }, { begins: 'a', steady: true })))).toEqual([])
    expect(about(withField('x', day('某日', { begins: 'today', asked: { sort: 'a' } })))).toEqual([])
  })
})

describe('clocks', () => {
  it.each([
    ['a step', withClock({ until: ['close', 'stop'] }), says('时钟“due”的步骤“stop”不存在', 'open、close', 'procedure.ts')],
    ['a step that restarts it', withClock({ restarts: 'stop' }), says('时钟“due”的步骤“stop”不存在', 'open、close', 'procedure.ts')],
    ['a step that silence means', withClock({ deemed: 'stop' }), says('时钟“due”的步骤“stop”不存在', 'open、close', 'procedure.ts')],
    ['a step that leaves it to no other clock', withClock({ replaced: 'close' }),
      says('时钟“due”由“close”替代，但没有另一个时钟从它起算，或者它不结束本时钟', '本时钟 until 中的步骤，并有时钟以它为 from', 'procedure.ts')],
    ['a date among its cases', withClock({ limit: [{ when: {}, limit: { on: 'what' as never } }] }), says('时钟“due”的到期日“what”不是日期字段', `${days}、due:due、after:due`, 'procedure.ts')],
    ['the field of an extension', withClock({ extend: { by: 'close', days: 'what' as never, atMost: limit } }), says('时钟“due”的延长天数“what”不是数字段', '类型为 number 的字段', 'procedure.ts')],
    ['the field of a date', withClock({ limit: { on: 'what' as never } }), says('时钟“due”的到期日“what”不是日期字段', `${days}、due:due、after:due`, 'procedure.ts')],
    ['the condition of a case', withClock({ limit: [{ when: { sort: 'c' }, limit }] }), says('条件里“sort”没有选项“c”', 'a、b', 'procedure.ts')],
  ])('refuse %s that is not right', (_, wrong, complaints) => expect(about(wrong)).toEqual(complaints))
})

describe('figures.ts', () => {
  it.each([
    ['a day', withFigure({ on: 'begin' }), says('指标“plain.x”的日期“begin”不存在', days, 'figures.ts')],
    ['a condition', withFigure({ where: { late: 'due' } }), says('条件里的时钟“due”不存在', '', 'figures.ts')],
    ['a table', withFigure({ each: 'what' }), says('指标“plain.x”的表“what”不存在', '类型为 rows 的字段', 'figures.ts')],
    ['a test of a column', withFigure({ each: 'list', eachWhere: { name: 'x', n: 1 } }),
      says('条件里的字段“n”不存在', `name、who、${conditionWords.join('、')}`, 'figures.ts')],
    ['a field', withFigure({ what: 'sum', each: 'list', of: 'n' }), says('指标“plain.x”的字段“n”不存在', 'name、who', 'figures.ts')],
    ['a part of a total', withFigure({ what: 'total', of: ['plain.opened', 'plain.none'], on: undefined }), says('指标“plain.x”用了没有声明的“plain.none”', '某个事类 figures.ts 里的代码', 'figures.ts')],
    ['a part taken away', withFigure({ what: 'total', of: ['plain.opened'], less: ['plain.none'], on: undefined }), says('指标“plain.x”用了没有声明的“plain.none”', '某个事类 figures.ts 里的代码', 'figures.ts')],
    ['a half of a rate', withFigure(rate('率', 'plain.opened', 'plain.none')), says('指标“plain.x”用了没有声明的“plain.none”', '某个事类 figures.ts 里的代码', 'figures.ts')],
  ])('refuses %s that is not right', (_, wrong, complaints) => expect(about(wrong)).toEqual(complaints))

  it('refuses a rate whose halves count different sets unless it says why', () => {
    expect(about(withFigure(rate('办结率', 'plain.closed', 'plain.opened')))).toEqual(
      says('比率“plain.x”的分子“plain.closed”与分母“plain.opened”不是同一批、同一日期', '同一日期归期的两个指标，或用 across 说明理由', 'figures.ts'))
    expect(about(withFigure(rate('办结率', 'plain.closed', 'plain.opened', { across: '按各自日期' })))).toEqual([])
  })
})

describe('access.ts, report.ts, kind.ts', () => {
  it.each([
    ['a post that reads', { ...plain, reads: [{ post: 'chief' }] }, says('岗位“chief”不在岗位表', 'desk', 'access.ts')],
    ['a masked field', { ...plain, reads: [{ post: 'desk', masks: ['where'] }] }, says('遮蔽字段“where”不存在', allFields, 'access.ts')],
    ['a condition of reading', { ...plain, reads: [{ post: 'desk', where: { sort: 'c' } }] }, says('条件里“sort”没有选项“c”', 'a、b', 'access.ts')],
    ['a section', { ...plain, report: [{ at: 'fun', says: '登记{plain.opened}。' }] }, says('报告章节“fun”不存在', 'work', 'report.ts')],
    ['a sentence without a figure', { ...plain, report: [{ at: 'work', says: '工作很好。' }] }, says('句子“工作很好。”没有指标', '至少一个{指标代码}', 'report.ts')],
    ['a slot', { ...plain, report: [{ at: 'work', says: '登记{plain.none}。' }] }, says('句子用了没有声明的指标“plain.none”', '某个事类 figures.ts 里的代码', 'report.ts')],
    ['a title with a person', { ...plain, title: '{who}一案' }, says('标题用了个人信息字段“who”', '非个人信息字段', 'kind.ts')],
    ['a roster without its validities', { ...plain, shape: 'roster' as const }, says('名册没有写明 roster', '{ person?, holds }', 'kind.ts')],
    ['a cover by a validity', { ...plain, roster: { holds: {}, covers: { all: { label: '人', holds: 'in', of: 'village' as const } } } }, says('覆盖“all”用了没有的资格“in”', '（没有）', 'kind.ts')],
    ['a cover of a roster', { ...plain, roster: { holds: { in: { label: '在', from: 'open' } }, covers: { all: { label: '人', holds: 'in', of: { holds: 'roll.out', by: 'other' } } } } }, says('覆盖“all”的名册“roll.out”不存在', '名册事类.资格', 'kind.ts')],
    ['a cover by a field', { ...plain, roster: { holds: { in: { label: '在', from: 'open' } }, covers: { all: { label: '人', holds: 'in', of: { holds: 'roll.in', by: 'what' } } } } }, says('覆盖“all”的“what”不是关联字段', '类型为 link 的字段', 'kind.ts')],
    ['a roster whose person is none', { ...plain, roster: { person: 'what', holds: {} } }, says('roster.person“what”不是姓名字段', '类型为 person 的字段', 'kind.ts')],
  ])('refuse %s that is not right', (_, wrong, complaints) => expect(about(wrong)).toEqual(complaints))
})

describe('documents.ts', () => {
  const withForm = (says: object): Kind => ({ ...plain, documents: { note: { label: '通知', after: 'open', parts: [], ...says } } })
  it.each([
    ['a step', withForm({ after: ['open', 'stop'] }), says('文书“note”的步骤“stop”不存在', 'open、close', 'documents.ts')],
    ['a slot', withForm({ parts: [{ text: '{what}于{day:open}登记，{where}' }] }), says('文书“note”的空格“where”不存在', `number、title、village、town、county、office、state、${allFields}、day:日期、due:时钟`, 'documents.ts')],
    ['a field', withForm({ parts: [{ facts: ['what', 'where'] }] }), says('文书“note”的字段“where”不存在', allFields, 'documents.ts')],
    ['a table', withForm({ parts: [{ rows: 'what' }] }), says('文书“note”的表“what”不存在', '类型为 rows 的字段', 'documents.ts')],
    ['a column', withForm({ parts: [{ rows: 'list', columns: ['n'] }] }), says('文书“note”的列“list.n”不存在', 'name、who', 'documents.ts')],
  ])('refuses %s that is not there', (_, wrong, complaints) => expect(about(wrong)).toEqual(complaints))
})
