// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { type Manuscript, type ManuscriptBlock, manuscriptKinds, type ManuscriptKind } from '../kernel/kernel.ts'
import { operation } from './operation.ts'
import { answer, commandId, nothing, period, townId } from './words.ts'

const text = z.string().max(20_000, '一处文字太长，应拆成几段')
const figureMark = z.strictObject({
  figure: z.string().min(1).max(100), said: z.string().max(300), period: period.exactOptional(), rounding: z.enum(['exact', 'nearly', 'over', 'at-least']).exactOptional(),
})
const prose = z.strictObject({ text, explained: z.string().max(500).exactOptional() })
export const inline = z.union([figureMark, prose])
const block: z.ZodType<ManuscriptBlock> = z.discriminatedUnion('block', [
  z.strictObject(
    { block: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), text: z.string().max(300) }
  ),
  z.strictObject({ block: z.literal('paragraph'), inlines: z.array(inline).max(2_000) }),
  z.strictObject(
    { block: z.literal('table'), columns: z.array(z.string().max(200)).max(20), rows: z.array(z.array(z.array(inline).max(200)).max(20)).max(2_000) }
  ),
])
/** A text whose numbers are figures, as a person writes it. */
export const manuscript: z.ZodType<Manuscript> = z.strictObject({
  title: z.string().trim().min(1, '请写标题').max(200), issuer: z.string().trim().min(1, '请写署名').max(200),
  recipient: z.string().max(200).exactOptional(), number: z.string().max(60).exactOptional(),
  signer: z.string().max(40, '签发人写姓名，不超过 40 字').exactOptional(),
  copies: z.array(z.string().trim().min(1).max(100, '一个抄送机关的名称不超过 100 字')).max(30, '抄送机关不超过 30 个').exactOptional(), blocks: z.array(block).max(3_000),
})

const kind = z.enum(Object.keys(manuscriptKinds) as [ManuscriptKind, ...ManuscriptKind[]], '没有这一种文稿')
const ofPaper = z.object({ town: townId, kind, period })
const revision = z.coerce.number().int().min(0)
const written = z.object({ revision: z.number(), by: z.string(), at: z.string(), manuscript })
const lock = z.object({ state: z.string(), stateLabel: z.string(), by: z.string(), at: z.string() })
const gap = z.object({ heading: z.string(), labels: z.array(z.string()) })
/** A figure that stood otherwise when the text was last saved. */
const moved = z.object({ block: z.number(), figure: z.string(), label: z.string(), was: z.string(), now: z.string() })

/** A place in the text: a block, and from where to where in its words. */
const place = { block: z.number(), start: z.number(), end: z.number(), sentence: z.string() }
const finding = z.object({ ...place, rule: z.string(), severity: z.enum(['inconsistent', 'suspect', 'unverifiable', 'note']), says: z.string() })
const typed = z.object({
  ...place, text: z.string(),
  /** Figures it may be, those of the same value first. */
  matches: z.array(z.object({ figure: z.string(), label: z.string(), printed: z.string(), same: z.boolean() })),
})
const saved = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), revision: z.number(), at: z.string() }),
  /** Somebody else's text is on top; the own is kept under `kept`. */
  z.object({ saved: z.literal(false), latest: written, kept: z.number() }),
])
const sentence = z.object({ block: z.number(), start: z.number(), end: z.number(), text: z.string() })

export type Findings = z.output<typeof findings>
const findings = z.object({ revision: z.number(), findings: z.array(finding), typed: z.array(typed), small: z.array(z.string()), gaps: z.array(gap) })

export const manuscripts = {
  papers: operation({
    method: 'GET', path: '/api/towns/:town/papers', summary: '全部文稿：哪一种、哪个期间、谁最后改的',
    input: z.object({ town: townId }),
    output: z.object({
      papers: z.array(z.object({ kind, period: z.string(), revision: z.number(), by: z.string(), at: z.string(), state: z.string().nullable() })),
      mayWrite: z.boolean(),
    }),
  }),
  paper: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period', summary: '一份文稿，数字按台账今天的值',
    input: ofPaper,
    output: z.object({
      /** Nothing written yet: null. */
      written: written.nullable(), mayWrite: z.boolean(), lock: lock.nullable(), returned: z.string().nullable(), moved: z.array(moved),
    }),
  }),
  paperFigures: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/figures', summary: '能写进文稿的指标，连同上一期间的值',
    input: ofPaper,
    output: z.object({
      figures: z.array(answer.extend({ kindLabel: z.string(), initials: z.string() })),
      before: z.object({ period: z.string(), figures: z.array(answer) }),
      /** Codes whose definition is another than in the period before. */
      changed: z.array(z.string()),
    }),
  }),
  beginPaper: operation(
    { method: 'POST', path: '/api/towns/:town/papers/:kind/:period', summary: '起草', input: ofPaper, output: z.object({ revision: z.number() }) }
  ),
  savePaper: operation({
    method: 'PUT', path: '/api/towns/:town/papers/:kind/:period', summary: '保存；别人先改了的，两份都留着',
    input: ofPaper.extend({ base: revision, manuscript }), output: saved,
  }),
  paperHistory: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/history', summary: '修改历史', input: ofPaper,
    output: z.object({
      revisions: z.array(
        z.object({ revision: z.number(), by: z.string(), begun: z.string(), at: z.string(), aside: z.boolean(), why: z.string().nullable() })
      )
    }),
  }),
  paperRevision: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/history/:revision', summary: '旧稿', input: ofPaper.extend({ revision }), output: written,
  }),
  restorePaper: operation({
    method: 'POST', path: '/api/towns/:town/papers/:kind/:period/history/:revision', summary: '恢复旧稿', input: ofPaper.extend({ revision, base: revision }), output: saved,
  }),
  paperAnew: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/anew', summary: '台账今天会怎么写，和上次由台账写的原文', input: ofPaper,
    output: z.object({
      drafted: manuscript,
      /** What the ledger wrote last; null where the first text is not kept. */
      from: manuscript.nullable(),
    }),
  }),
  redraftPaper: operation({
    method: 'POST', path: '/api/towns/:town/papers/:kind/:period/anew', summary: '按台账重新起草：人写的按选择留下，旧稿留在历史里',
    input: ofPaper.extend({ base: revision, drafted: manuscript, manuscript }), output: saved,
  }),
  checkPaper: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/findings', summary: '体检：前后矛盾、与台账不符、手打的数', input: ofPaper, output: findings,
  }),
  comparePaper: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/comparison', summary: '与上一年逐句、逐个目标对照', input: ofPaper,
    output: z.object({
      /** What it is held against, in words; null: there is nothing. */
      against: z.string().nullable(),
      pairs: z.array(z.object({
        now: sentence.optional(), last: sentence.optional(), same: z.boolean(),
        figures: z.array(
          z.object({
            figure: z.string(), label: z.string(), now: z.string(), last: z.string(), change: z.enum(['more', 'less', 'same', 'changed']),
            small: z.boolean(),
          })
        ),
      })),
      targets: z.array(finding),
    }),
  }),
  suggestPaper: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/suggestions', summary: '由数据提出的不足', input: ofPaper,
    output: z.object({ suggestions: z.array(z.object({ why: z.string(), inlines: z.array(inline) })) }),
  }),
  fillPaper: operation({
    method: 'POST', path: '/api/towns/:town/papers/:kind/:period/fill', summary: '填报：稿子锁定，交别人核对',
    input: ofPaper.extend({ command: commandId, revision }), output: nothing,
  }),
  paperDocument: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/paper.docx', summary: '文稿 Word 文件', answers: 'file', input: ofPaper,
    output: z.unknown(),
  }),
  paperAnnex: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/annex.docx', summary: '文稿的内部附件：口径、分子分母、事项', answers: 'file', input: ofPaper,
    output: z.unknown(),
  }),
  paperPage: operation({
    method: 'GET', path: '/api/towns/:town/papers/:kind/:period/paper.html', summary: '文稿网页，可打印', answers: 'file', input: ofPaper,
    output: z.unknown(),
  }),
}
