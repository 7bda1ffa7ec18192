// SPDX-License-Identifier: MulanPSL-2.0
import { contract, type Contract, type OperationName, type Output } from '../contract/contract.ts'
import { answer, type Answer, definitionOf, printed, tell } from '../kernel/kernel.ts'
import { kinds } from '../kinds/register.ts'
import { addDays } from '../law/law.ts'

/** Answers of a small invented town for the browser tests, held to the contract: what the real server could not say is not said here. */
type Answers = { [K in OperationName]?: (asked: Readonly<Record<string, string>>) => Output<Contract[K]> }

export const today = '2025-03-19'
const villages = [{ id: 1, name: '东坪村' }, { id: 2, name: '西坪村' }]
const id = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`

const me: Output<Contract['me']> = {
  id: id(900), name: 'sifa', display: '司法所甲', mustChange: false, demonstration: '演示数据', today,
  towns: [{
    id: 1, name: '甲镇', county: '示范县', villages, years: [2025, 2024],
    posts: [{ post: 'justice-office', label: '司法所', village: 0 }],
  }],
  counties: [],
}

type Due = Output<Contract['desk']>['due'][number]
const due = (n: number, says: Partial<Due> & Pick<Due, 'alarm'>): Due => ({
  matter: id(n), kind: 'dispute', kindLabel: '矛盾纠纷', number: `纠〔2025〕${n}号`, title: `土地纠纷 · 第${n}件`, village: '东坪村',
  clock: `clock${n}`, label: '限期办结', started: '2025-03-01', last: says.alarm, provisional: false, overdue: false, whose: 'office',
  cites: '《中华人民共和国人民调解法》第三十一条', then: '由平安办督办', ...says,
})

const rows: Output<Contract['listMatters']>['rows'] = Array.from({ length: 45 }, (_, n) => ({
  id: id(n + 1), number: n === 4 ? null : `纠〔2025〕${45 - n}号`, title: `土地纠纷 · 第${n + 1}件`, state: 'accepted', stateLabel: '调解中',
  village: '东坪村', opened: addDays(today, -n), lastDay: today, voided: n === 2, merged: false,
  due: n % 5 === 0 ? addDays(today, n - 5) : null, overdue: n === 0, facts: { source: 'screening', type: 'land' },
}))

/** A rate over three, a zero signed for, a zero counted, the rest a round number; kinds of petitions are not in use. */
function told(code: string): Answer {
  const asked = { counted, inUse: () => true, declared: () => '零1号' }
  const { kind } = kinds.figures.get(code)!
  if (kind.id === 'petition') return answer(kinds, code, { counted: () => 0, inUse: () => false, declared: () => undefined })
  return answer(kinds, code, kind.id === 'incident' ? { ...asked, counted: () => 0 } : asked)
}

function counted(code: string): number {
  if (/screened/.test(code)) return 3
  if (/amount/.test(code)) return 54_654_000
  return /land/.test(code) ? 0 : 12
}

const withPrinted = (given: Answer) => ({ ...given, printed: printed(given) })
const codes = [...kinds.figures.keys()]

const outline = {
  title: '甲镇人民政府关于2025年法治政府建设情况的报告', issuer: '甲镇人民政府', recipient: '示范县人民政府', opening: '现将有关情况报告如下：',
  chapters: [
    {
      heading: '主要举措和成效',
      chapters: [{ heading: '矛盾纠纷化解', sections: ['disputes', 'petitions', 'stability'] }, { heading: '空着的部分', sections: [] }],
    },
    { heading: '其他需要报告的情况', sections: [], otherwise: '无。' },
  ],
}

export const answers: Answers = {
  welcome: () => ({ demonstration: me.demonstration, accounts: [{ name: 'sifa', display: '司法所甲', town: '甲镇', password: 'yanshi-0000' }] }),
  signIn: () => me,
  me: () => me,
  signOut: () => ({}),
  desk: () => ({
    today,
    due: [
      due(1, { alarm: '2025-03-17', overdue: true }), due(2, { alarm: today }),
      due(3, { alarm: '2025-03-24', whose: 'resident', label: '申请司法确认' }),
      due(4, { alarm: '2025-01-05', whose: 'resident', title: '期限已过的一件' }), due(5, { alarm: null }),
    ],
    done: rows.slice(0, 3).map(({ id: matter, ...row }) => ({ matter, kind: 'dispute', kindLabel: '矛盾纠纷', ...row })),
    opened: [], awaiting: [],
    gaps: [{
      kind: 'dispute-screening', kindLabel: '矛盾纠纷排查', label: '定期排查', period: '2025-03-01 至 2025-03-15', of: '西坪村',
    }],
    openings: [{ kind: 'dispute', kindLabel: '矛盾纠纷', steps: [{ step: 'register', label: '登记', initials: 'mdjfdj', used: 0 }] }],
    ledgers: ['dispute', 'incident'].map(kind => kinds.kinds.get(kind)!).map(({ id: kind, label: kindLabel, shape }) => ({ kind, kindLabel, shape })),
  }),
  listMatters: ({ kind, page = '1', q }) => {
    const found = kind === 'dispute' ? rows.filter(row => !q || row.title.includes(q)) : []
    return { total: found.length, rows: found.slice((Number(page) - 1) * 20, Number(page) * 20) }
  },
  figures: ({ period = '' }) => ({
    period,
    figures: [...kinds.figures.values()].map(({ code, kind }) => ({ ...withPrinted(told(code)), kind: kind.id, kindLabel: kind.label })),
  }),
  trace: ({ figure = '' }) => {
    const { says, parts, ...definition } = definitionOf(kinds, figure)
    return {
      figure: withPrinted(told(figure)), definition: { ...definition, says: [...says], parts: [...parts] },
      parts: parts.map(part => withPrinted(told(part))), unreadable: 1,
      matters: rows.slice(0, 3).map((row, n) => ({ ...row, kind: 'dispute', day: row.opened, n: Math.min(n, 1) })),
    }
  },
  report: () => {
    const { chapters, ...head } = tell(kinds, outline, new Map(codes.map(code => [code, told(code)])))
    const labels = Object.fromEntries(codes.map(code => [code, kinds.figures.get(code)!.figure.label]))
    return contract.report.output.parse({ ...head, chapters: chapters.map(printedIn), labels })
  },
  importMatters: ({ step = '', commit }) => ({
    step, rows: 2, unknown: ['备注'], recorded: commit === 'yes' ? 2 : 0, repeated: 0,
    complaints: step === 'register' ? [{ cell: 'B4', message: '“日期”没有填写' }] : [],
  }),
  readDraft: () => ({ body: null, updated: null }),
}

type Told = ReturnType<typeof tell>['chapters'][number]
const printedIn = ({ paragraphs, chapters, ...chapter }: Told): object => ({
  ...chapter, chapters: chapters.map(printedIn),
  paragraphs: paragraphs.map(paragraph => paragraph.map(({ pieces, missing }) => ({
    missing, pieces: pieces.map(piece => ('figure' in piece ? { ...piece, answer: withPrinted(piece.answer) } : piece)),
  }))),
})

/** What the server answers to a request; a request that it does not know is an error, as there. */
export function answerTo(method: string, address: URL): { status: number; body: unknown } {
  for (const [name, operation] of Object.entries(contract)) {
    const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, each]) => each!)
    const found = operation.method === method && new RegExp(`^${operation.path.replace(/:\w+/g, '([^/]+)')}$`).exec(address.pathname)
    const answered = found && answers[name as OperationName]
    if (!found || !answered) continue
    const inPath = names.map((each, at): [string, string] => [each, decodeURIComponent(found[at + 1]!)])
    const asked = { ...Object.fromEntries(address.searchParams), ...Object.fromEntries(inPath) }
    return { status: 200, body: operation.output.parse(answered(asked)) }
  }
  return { status: 404, body: { error: { message: `没有 ${method} ${address.pathname}` } } }
}
