// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { soonAfter, spread, workdayFrom } from './days.ts'
import { type LifeStep, member } from './life.ts'
import type { Script } from './script.ts'

const asks = [
  { channel: 'grid', about: '路灯不亮', content: '三组路口的路灯不亮，夜里接孩子看不清。', reply: '灯泡已换，当晚亮灯。' },
  { channel: 'hotline', about: '赶场日占道', content: '赶场日摆摊把公路占了一半，车过不去。', reply: '已划出摆摊区，赶场日有人劝导。' },
  { channel: 'window', about: '水渠堵塞', content: '二组水渠被泥沙堵了，下游几户没有水。', reply: '村里已组织清淤，现在通水。' },
  { channel: 'phone', about: '餐馆油烟', content: '楼下餐馆油烟很大，窗户不敢开。', reply: '执法队已到店查看，净化装置已清洗。' },
  { channel: 'grid', about: '危树', content: '公路边一棵大树根松了，怕倒。', reply: '已砍除，路面已清理。' },
  { channel: 'portal', about: '医保缴费', content: '父母年纪大，不会在手机上缴医保，想问在哪里缴。', reply: '可以到便民服务中心或者村里代缴，已电话告知。' },
] as const

/** Requests that the town answers itself, from receipt to rating. */
export function answerRequests(
  script: Script, { year, key, count, from, to }: { year: number; key: string; count: number; from?: Day; to?: Day },
): void {
  const seeded = script.seeded(`requests ${year} ${key}`)
  const days = spread(seeded, count, { year, from: from ?? `${year}-01-10`, to: to ?? `${year}-12-08` })
  for (const [at, day] of days.entries()) {
    const { channel, about, content, reply } = asks[at % asks.length]!
    const grid = channel === 'grid'
    const village = grid ? 1 : script.villages[at % script.villages.length]!
    const routed = soonAfter(seeded, day, [0, 1])
    const taken = soonAfter(seeded, routed, [0, 2])
    const replied = soonAfter(seeded, taken, [1, 9])
    const rated: LifeStep[] = grid ? [] : [{
      step: 'rate', day: soonAfter(seeded, replied, [2, 6]), by: 'party-office',
      data: { satisfied: seeded.pick(['satisfied', 'satisfied', 'fair']) },
    }]
    const steps: LifeStep[] = [
      {
        step: 'receive', day, by: grid ? 'grid-worker' : channel === 'window' ? 'service-window' : 'party-office',
        data: {
          channel, about, content, place: `${script.villageName(village)}${seeded.between(1, 6)}组`,
          ...(grid ? { reporter: member('grid-worker-1') } : { person: script.people.next() }),
          ...(channel === 'hotline' ? { ticket: `SF${year}${seeded.between(10_000, 99_999)}` } : {}),
        },
      },
      {
        step: 'route', day: routed, by: 'party-office',
        data: { routedTo: 'here', office: script.villageName(village), dueOn: workdayFrom(addDays(routed, 15)) },
      },
      { step: 'take', day: taken, by: 'handler' },
      { step: 'work', day: taken, by: 'handler', data: { progress: '已到现场查看，联系有关人员处理。' } },
      { step: 'reply', day: replied, by: 'handler', data: { replyText: reply } },
      { step: 'close', day: replied, by: 'handler' },
      ...rated,
    ]
    script.add({ key: `${key}-${at + 1}`, kind: 'resident-request', village, steps })
  }
}
