// SPDX-License-Identifier: MulanPSL-2.0
import type { Example, ExampleStep } from '../../kernel/declare/declare.ts'

const rights = { scope: 'normative', touches: ['rights'] }
const published = { publishedWhere: ['website', 'board'], plainWords: '说明谁可以申请、怎么申请。' }
const passed = (day: string): ExampleStep => ({ step: 'takeOpinion', day, data: { review: ['review-one'], reviewAnswer: '全部采纳。' } })
const deliberated = (day: string): ExampleStep => ({ step: 'deliberate', day, data: { meeting: ['meeting-one'] } })
const signed = (day: string): ExampleStep => ({ step: 'sign', day, data: { signer: { id: 'mayor' } }, by: 'mayor' })

export const examples: Example[] = [
  {
    title: '涉及市场主体的文件：征求意见满三十日，竞争审查、合法性审核、审议、签发以后才有编号',
    steps: [
      { step: 'draft', day: '2025-03-03', data: { name: '农贸市场摊位管理办法', scope: 'normative', touches: ['market', 'rights'],
        office: '经济发展办' } },
      {
        step: 'withoutConsulting', day: '2025-03-04', data: { noCommentWhy: 'urgent' },
        refused: '与市场主体生产经营密切相关的文件，除依法需要保密外都应公开征求意见',
      },
      {
        step: 'consult', day: '2025-03-05', data: { commentWhere: ['website'], commentUntil: '2025-03-20' },
        refused: '涉及市场主体的文件办理“公开征求意见（涉及市场主体）”',
      },
      { step: 'consultBusiness', day: '2025-03-05', data: { commentWhere: ['website', 'chamber'], commentUntil: '2025-03-31' } },
      { step: 'endConsulting', day: '2025-04-03', data: { commentsHandled: '采纳两条。' }, refused: '向社会公开征求意见一般不少于 30 日，还没有期满，最早为2025年4月5日' },
      { step: 'endConsulting', day: '2025-04-07', data: { commentsHandled: '收到五条，采纳两条。' } },
      { step: 'number', day: '2025-04-08', refused: '没有经过合法性审核，不得编号' },
      { ...passed('2025-04-08'), refused: '涉及市场主体的文件没有经过公平竞争审查，不得出台' },
      { step: 'compete', day: '2025-04-08', data: { competition: 'none' }, refused: '涉及市场主体生产经营的文件应作出公平竞争审查结论' },
      { step: 'compete', day: '2025-04-08', data: { competition: 'passed' } },
      { step: 'sendReview', day: '2025-04-09' },
      passed('2025-04-21'),
      { ...signed('2025-04-22'), refused: '还没有经过集体审议，不得签发' },
      { step: 'number', day: '2025-04-22', refused: '没有负责人签发，不得编号' },
      deliberated('2025-04-24'),
      signed('2025-04-25'),
      { step: 'publish', day: '2025-04-27', data: { ...published, effectiveOn: '2025-06-01' }, refused: '还没有统一编号，不得公布' },
      { step: 'number', day: '2025-04-28' },
      { step: 'publish', day: '2025-04-29', data: { ...published, effectiveOn: '2025-04-28' }, refused: '施行日期早于公布之日，公布以前不能施行' },
      { step: 'publish', day: '2025-04-29', data: { ...published, effectiveOn: '2025-06-01', validTo: '2030-05-31' } },
      { step: 'file', day: '2025-05-09', data: { filedWith: '示范县人民政府', filingNumber: '备〔2025〕11号' } },
    ],
    expects: {
      state: 'filed',
      clocks: { publish: { last: '2025-05-27', late: false }, validity: { last: '2030-05-31' } },
      figures: {
        'review.normative_made': 1, 'review.normative_filed': 1, 'review.normative_filed_rate': 100, 'review.normative_in_force': 1,
        'review.normative_competition': 1, 'review.normative_unpublished_late': 0,
      },
      in: '2025',
    },
  },
  {
    title: '不予签发后修改再签，后来依据失效，清理、延续，最后废止',
    steps: [
      { step: 'draft', day: '2023-02-06', data: { name: '机关考勤办法', scope: 'internal', touches: ['rights'] },
        refused: '不是行政规范性文件，不在这里登记、编号；内部制度登记到“制度与规则”' },
      { step: 'draft', day: '2023-02-06', data: { name: '农村公益性墓地管理办法', ...rights } },
      { step: 'endConsulting', day: '2023-02-07', data: { commentsHandled: '无' }, refused: '还没有登记公开征求意见' },
      { step: 'consult', day: '2023-02-08', data: { commentWhere: ['board'], commentUntil: '2023-02-28' } },
      { step: 'endConsulting', day: '2023-02-28', data: { commentsHandled: '采纳一条。' }, refused: '公告写明的征求意见截止日还没有过' },
      { step: 'endConsulting', day: '2023-03-01', data: { commentsHandled: '采纳一条。' } },
      { step: 'publish', day: '2023-03-02', data: { ...published, effectiveOn: '2023-04-01' }, refused: '没有经过合法性审核，不得公布' },
      passed('2023-03-10'),
      deliberated('2023-03-14'),
      { step: 'refuse', day: '2023-03-15', data: { refusedWhy: '收费条款没有依据。' }, by: 'mayor' },
      { step: 'number', day: '2023-03-16', refused: '没有负责人签发，不得编号' },
      { step: 'revise', day: '2023-03-16' },
      { step: 'endConsulting', day: '2023-03-17', data: { commentsHandled: '删去收费条款。' } },
      passed('2023-03-24'),
      deliberated('2023-03-28'),
      signed('2023-03-29'),
      { step: 'number', day: '2023-03-30' },
      { step: 'publish', day: '2023-03-31', data: { ...published, effectiveOn: '2023-05-01', validTo: '2025-04-30' } },
      { step: 'loseBasis', day: '2024-09-02', data: { basisLost: '某管理条例第十二条' } },
      { step: 'clean', day: '2024-09-20', data: { fate: 'keep', cleaningNote: '改引新条款。' } },
      { step: 'renew', day: '2025-04-15', data: { validTo: '2026-04-30', cleaningNote: '评估后延续一年。' } },
      { step: 'repeal', day: '2025-10-13', data: { repealDocument: '政规〔2025〕6号' } },
    ],
    expects: {
      state: 'repealed',
      clocks: { publish: { last: '2023-04-26', late: false } },
      figures: {
        'review.normative_refused': 0, 'review.normative_repealed': 1, 'review.normative_in_force': 0, 'review.normative_to_clean': 0,
          'review.normative_made': 0,
      },
      in: '2025',
    },
  },
  {
    title: '只重申上位规定的文件，有效期届满失效',
    steps: [
      { step: 'draft', day: '2022-06-06', data: { name: '森林防火禁火期通告', ...rights } },
      { step: 'withoutConsulting', day: '2022-06-07', data: { noCommentWhy: 'none' } },
      passed('2022-06-14'),
      deliberated('2022-06-16'),
      signed('2022-06-17'),
      { step: 'number', day: '2022-06-20' },
      { step: 'publish', day: '2022-06-21', data: { ...published, effectiveOn: '2022-07-01', validTo: '2024-06-30' } },
      { step: 'lapse', day: '2024-06-30', refused: '有效期还没有届满' },
      { step: 'lapse', day: '2024-07-01' },
    ],
    expects: { state: 'lapsed', figures: { 'review.normative_lapsed': 1, 'review.normative_in_force': 0 }, in: '2024' },
  },
  {
    title: '起草后停止制定',
    steps: [
      { step: 'draft', day: '2025-08-04', data: { name: '夜市管理办法', scope: 'normative', touches: ['market'] } },
      { step: 'stop', day: '2025-08-25', data: { stoppedWhy: '县里统一制定。' } },
    ],
    expects: { state: 'stopped', figures: { 'review.normative_made': 0 }, in: '2025' },
  },
]
