// SPDX-License-Identifier: MulanPSL-2.0
import type { Block, OfficialDocument, Run } from './official-document.ts'

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ block: 'heading', level, text })
const figure = (code: string, text: string): Run => ({ figure: code, text })

/** A paragraph from text with figures between braces, as {code|text}. */
function paragraph(source: string): Block {
  const runs = source.split(/(\{[^}]+\})/).filter(piece => piece !== '').map((piece): Run => {
    const [code = '', text = ''] = piece.slice(1, -1).split('|')
    return piece.startsWith('{') ? figure(code, text) : { text: piece }
  })
  return { block: 'paragraph', runs }
}

const education = [
  heading(2, '（1） 强化宣传引导'),
  paragraph('以“八五”普法规划收官为抓手,结合“3·15”“12·4”“6.16”等节点,组织集中宣传{education.activities|9次},发放资料{education.leaflets|7,000余份}。'),
  heading(3, '1. 抓住“关键少数”'),
  paragraph('党委理论学习中心组集体学法{study.sessions|4次}(其中专题研讨{study.seminars|2次});干部学法考试参考率{study.exam_rate|100%}。'),
]
const mediation = [
  heading(2, '坚持和发展新时代“枫桥经验”'),
  paragraph('全年排查矛盾纠纷{mediation.found|152件},化解{mediation.resolved|149件},化解率{mediation.rate|98%},其中疑难复杂纠纷{mediation.hard|6件}全部包案:'
    + '由镇领导牵头，村（社区）、派出所、司法所同办。在年末仍在办理的{mediation.open|3件}均未超过时限。'),
  heading(3, '建立台账'),
  heading(4, '随手登记'),
  paragraph('每件纠纷当日登记,当日交办;不重复报数。'),
]

/** An invented township's report in the shape of published ones, half-width marks and typed numbers included. */
export function specimenReport(sections = 3): OfficialDocument {
  const achievements = Array.from({ length: sections }, () => [...education, ...mediation]).flat()
  return {
    issuer: '示范县甲镇人民政府',
    title: '示范县甲镇人民政府关于2025年法治政府建设情况的报告',
    recipient: '示范县人民政府',
    body: [
      paragraph(
        '2025年，甲镇坚持以习近平法治思想为指导，全面贯彻落实党中央、国务院关于法治政府建设的决策部署，各项工作取得积极成效。现将有关情况报告如下:',
      ),
      heading(1, '一、2025年法治政府建设主要举措和成效'),
      ...achievements,
      heading(1, '党政主要负责人履行推进法治建设第一责任人职责情况'),
      paragraph('镇党政主要负责人专题研究法治建设{leader.meetings|4次}，协调解决难点问题{leader.issues|6个}。'),
      {
        block: 'table',
        columns: [
          { title: '项目', width: 3 },
          { title: '2024年', width: 1, align: 'right' },
          { title: '2025年', width: 1, align: 'right' },
        ],
        rows: [[[{ text: '排查矛盾纠纷(件)' }], [{ text: '140' }], [figure('mediation.found', '152')]]],
      },
      heading(1, '存在的不足和下一步打算'),
      paragraph('一是新媒体普法形式单一;二是专业调解力量不足。下一年将配齐专职人民调解员，规范性文件备案率保持{norms.filed_rate|100%}。'),
    ],
    signedOn: '2026-01-15',
    attachments: [
      { title: '甲镇2025年法治政府建设主要数据表。', body: [paragraph('数据截至2025年12月31日。')] },
      { title: '甲镇2026年法治政府建设工作要点' },
    ],
    marking: '演示数据，人物、地点和事项均为虚构',
  }
}
