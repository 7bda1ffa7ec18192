// SPDX-License-Identifier: MulanPSL-2.0

/** A report of a town of the specimen county, all of it invented. */
export interface InventedReport {
  name: string
  mimeType: string
  buffer: Buffer
}

interface Told {
  town: string
  screened: number
  resolved: number
  rate: string
  petitions: number
  handled: number
  year?: number
}

function textOf({ town, screened, resolved, rate, petitions, handled, year = 2024 }: Told): string {
  return [
    `${town}人民政府关于${year}年法治政府建设情况的报告`,
    '示范县人民政府：',
    `${year}年，${town}依法履行职责，现将有关情况报告如下。`,
    `一、${year}年法治政府建设主要举措和成效`,
    '（一）依法化解矛盾纠纷',
    `全年排查矛盾纠纷${screened}件，成功化解${resolved}件，化解率${rate}。共接收群众信访${petitions}件，按期办结${handled}件。`,
    '（二）普及法律知识',
    `组织法治宣传32场次，其中进校园普法8场，发放宣传资料6000余份，解答法律咨询240人次。`,
    '二、党政主要负责人履行推进法治建设第一责任人职责情况',
    '党委书记主持召开法治建设专题会议4次，镇长带队夜巡集市16次。',
    '三、存在的不足和原因',
    '执法人员偏少，普法形式单一，村级法律顾问作用发挥不够。',
    `四、${year + 1}年工作安排`,
    '组织法治宣传不少于36场次，矛盾纠纷化解率达到98%以上。',
    '五、其他需要报告的情况',
    '无。',
    `${town}人民政府`,
    `${year + 1}年2月10日`,
  ].join('\n')
}

const plain = (name: string, text: string): InventedReport => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** More resolved than were found: no reading makes that true. */
export const contradiction = '全年排查矛盾纠纷80件，成功化解86件，化解率98%。'

/** Two that hold, two that contradict themselves, and one that is no document whatever its name says. */
export const inventedReports: readonly InventedReport[] = [
  plain('甲镇2024年法治政府建设报告.txt', textOf({ town: '甲镇', screened: 120, resolved: 117, rate: '97.5%', petitions: 40, handled: 40 })),
  plain('乙镇2024年法治政府建设报告.txt', textOf({ town: '乙镇', screened: 80, resolved: 86, rate: '98%', petitions: 25, handled: 24 })),
  plain('丙镇2024年法治政府建设报告.txt', textOf({ town: '丙镇', screened: 90, resolved: 81, rate: '98%', petitions: 20, handled: 22 })),
  plain('丁镇2024年法治政府建设报告.txt', textOf({ town: '丁镇', screened: 60, resolved: 57, rate: '95%', petitions: 31, handled: 31 })),
  {
    name: '戊镇2024年法治政府建设报告.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from('504b0304140000000800broken', 'latin1').fill('PK\x03\x04', 0, 4, 'latin1'),
  },
]

/** A report from before the ledger. */
export const oldReport: InventedReport =
  plain('乙镇2022年法治政府建设报告.txt', textOf({ town: '乙镇', year: 2022, screened: 75, resolved: 72, rate: '96%', petitions: 30, handled: 30 }))
