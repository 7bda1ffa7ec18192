// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { postHolder } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

const roles = {
  group: { role: ['group-leader', 'group-deputy', 'group-member', 'group-office'] },
  villageLaw: { role: ['liaison', 'village-lead'] },
  mediator: { role: ['committee-chair', 'mediator'] },
  grid: { role: ['grid-leader', 'grid-worker', 'grid-guide'] },
  lawSavvy: { role: ['law-savvy', 'law-leader', 'backbone', 'volunteer'] },
  school: { role: ['vice-principal', 'instructor'] },
  adviser: { role: ['government-adviser', 'village-adviser'] },
  reviewer: { role: ['legal-reviewer', 'public-lawyer'] },
  supervisor: { role: 'supervisor' },
}
const inPost = { from: 'from', through: 'to' }

export default kind({
  id: 'post-holder',
  label: '基层法治任职名册',
  shape: 'roster',
  mechanisms: [1, 5, 28, 33, 41, 43, 69, 73, 75, 80],
  form: 1,
  title: '{village}{role}',
  procedure: postHolder,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    mediators: { label: '人民调解员名册', where: roles.mediator },
    grid: { label: '网格员名册', where: roles.grid },
    advisers: { label: '法律顾问名册', where: roles.adviser },
    'law-savvy': { label: '法律明白人与普法队伍', where: roles.lawSavvy },
    reviewers: { label: '法制审核员与公职律师', where: roles.reviewer },
    group: { label: '法治建设领导小组', where: roles.group },
    'village-law': { label: '村法治联络员与第一责任人', where: roles.villageLaw },
    school: { label: '法治副校长与辅导员', where: roles.school },
    supervisors: { label: '村务监督委员会', where: roles.supervisor },
  },
  roster: {
    person: 'person',
    holds: {
      mediator: { label: '人民调解员', where: roles.mediator, ...inPost },
      adviser: { label: '法律顾问', where: roles.adviser, ...inPost },
      'grid-worker': { label: '网格员', where: { role: ['grid-leader', 'grid-worker'] }, ...inPost },
      'legal-reviewer': { label: '法制审核员', where: { role: 'legal-reviewer' }, ...inPost },
      supervisor: { label: '村务监督委员会成员', where: roles.supervisor, ...inPost },
      'village-adviser': { label: '村（居）法律顾问', where: { role: 'village-adviser' }, ...inPost },
      liaison: { label: '村法治联络员', where: { role: 'liaison' }, ...inPost },
    },
    covers: {
      adviser: { label: '村（居）法律顾问', holds: 'village-adviser', of: 'village' },
      liaison: { label: '村法治联络员', holds: 'liaison', of: 'village' },
      grid: { label: '网格员', holds: 'grid-worker', of: { holds: 'unit.grid', by: 'unit' } },
    },
  },
})
