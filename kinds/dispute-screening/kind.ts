// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures, held } from './figures.ts'
import { disputeScreening } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'dispute-screening',
  label: '矛盾纠纷排查',
  shape: 'activity',
  mechanisms: [37],
  form: 1,
  title: '{type}（{startedOn}起） · {campaign}',
  procedure: disputeScreening,
  reads,
  keepers: ['peace-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    regular: { label: '定期排查', where: { type: 'regular' } },
    campaigns: { label: '专项行动', where: { type: 'campaign' } },
    nothing: { label: '未发现', where: { nothingFound: true } },
    unreported: { label: '未报告', where: { state: 'opened' } },
  },
  expects: { label: '定期排查', setting: 'dispute-screening.interval', of: 'village', by: 'village', on: 'startedOn', where: held },
})
