// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 民法典, only its chapter on computing periods and the article that ended the earlier acts. */
export const civilCode = instrument({
  id: 'civil-code-2021',
  title: '民法典',
  fullTitle: '中华人民共和国民法典',
  version: { inForce: '2021-01-01', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'moves', because: '第二百零三条：最后一日是法定休假日的，以法定休假日结束的次日为最后一日。' },
  articles: {
    201: ['按年、月、日计算的，开始的当日不计入，自下一日起算。', '按小时计算的，自法律规定或者约定的时间起算。'],
    202: '按年、月计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。',
    203: ['最后一日是法定休假日的，以法定休假日结束的次日为最后一日。', '截止时间为二十四时；有业务时间的，为停止业务活动的时间。'],
    204: '法律另有规定或者当事人另有约定的，从其规定或者约定。',
    1260: '自2021年起施行；婚姻法、继承法、民法通则、收养法、担保法、合同法、物权法、侵权责任法、民法总则同时废止。',
  },
})
