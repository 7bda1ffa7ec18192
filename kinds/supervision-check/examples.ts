// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '镇长带队的执法监督检查：当场指出一处，反馈后销号办结',
    steps: [
      { step: 'plan', day: '2025-06-16', data: { type: 'audit', topic: '资金审计', object: '各科室' }, refused: '审计、巡察、上级督察由外单位组织，收到结论时登记' },
      { step: 'plan', day: '2025-06-16', data: { type: 'enforcement', topic: '检查笔录规范', object: '综合执法队', ledBy: { id: 'mayor' } } },
      {
        step: 'hold', day: '2025-06-17', data: { findings: [{ what: '笔录缺少签名', object: '丁镇综合执法队' }] },
        refused: '当场指出的问题有一行没有写明整改期限，不当场责令的写在结论里',
      },
      { step: 'hold', day: '2025-06-17', data: { ledBy: { id: 'mayor' },
        findings: [{ what: '笔录缺少签名', object: '丁镇综合执法队', fixOn: '2025-06-17' }] } },
      { step: 'tell', day: '2025-06-18', data: { conclusion: '总体规范，一处当场补正。' } },
      { step: 'close', day: '2025-06-30', refused: '本次督查指出了问题，请选上每一件问题整改，全部销号以后才能办结' },
      { step: 'close', day: '2025-06-30', data: { rectifications: ['fix-one'], closingNote: '已补签。' } },
    ],
    expects: {
      state: 'closed', figures: { 'enforce.supervision_checks': 1, 'lead.inspections': 0, 'enforce.file_reviews': 0 }, in: '2025',
    },
  },
  {
    title: '案卷评查：评查人没有办过本卷',
    steps: [
      { step: 'plan', day: '2025-09-01', data: { type: 'file-review', topic: '上半年处罚案卷', object: '综合执法队' } },
      { step: 'hold', day: '2025-09-08', data: { sheet: [{ item: '1号卷', ok: true, notOwn: false }] },
        refused: '案卷由没有办过它的人评查，请逐卷确认“评查人没有办过本卷”' },
      {
        step: 'hold', day: '2025-09-08',
        data: {
          lastDay: '2025-09-09',
          sheet: [
            { item: '1号卷', ok: true, notOwn: true }, { item: '2号卷', ok: true, notOwn: true },
              { item: '3号卷', ok: false, notOwn: true, note: '送达回证缺日期' },
            { item: '4号卷', ok: true, notOwn: true },
          ],
        },
      },
      {
        step: 'tell', day: '2025-09-12',
        data: { conclusion: '三卷合格。', toldFindings: [{ what: '送达回证缺日期', object: '丁镇综合执法队', foundOn: '2025-09-09' }] },
      },
    ],
    expects: {
      state: 'told',
      figures: { 'enforce.file_reviews': 1, 'enforce.docs_checked': 4, 'enforce.docs_ok': 3, 'enforce.doc_compliance_rate': 75 },
      in: '2025',
    },
  },
  {
    title: '县政府督查结论：申请复核，维持后整改',
    steps: [
      {
        step: 'receive', day: '2025-09-05',
        data: {
          type: 'superior', topic: '政务服务事项清单', organ: '示范县人民政府', government: true, documentNumber: '督查结论〔2025〕8号',
          toldFindings: [{ what: '清单三项未更新', object: '丙镇便民服务中心', foundOn: '2025-08-28' }],
        },
      },
      { step: 'decideReview', day: '2025-09-20', data: { reviewDecision: 'upheld' }, refused: '还没有登记申请复核' },
      { step: 'askReview', day: '2025-09-25', data: { objectionReason: '其中一项尚未下放。' } },
      { step: 'decideReview', day: '2025-10-22', data: { reviewDecision: 'upheld' } },
      { step: 'close', day: '2025-11-20', data: { rectifications: ['fix-two'] } },
    ],
    expects: {
      state: 'closed', clocks: { askReview: { last: '2025-10-05' }, review: { last: '2025-10-25' } },
      figures: { 'sup.external_checks': 1, 'lead.inspections': 0 }, in: '2025',
    },
  },
  {
    title: '计划的法治专项督查因合并而取消',
    steps: [
      { step: 'plan', day: '2025-04-07', data: { type: 'law-inspection', topic: '普法责任制落实', object: '各村、各科室' } },
      { step: 'cancel', day: '2025-04-14', data: { closingNote: '与年中检查合并。' } },
    ],
    expects: { state: 'cancelled', figures: { 'lead.inspections': 0 }, in: '2025' },
  },
]
