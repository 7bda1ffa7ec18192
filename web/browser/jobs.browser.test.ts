// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe } from 'vitest'
import { answersInTime } from './answers-in-time.ts'
import { calendarAndVisits } from './calendar-and-visits.ts'
import { charts } from './charts.ts'
import { correcting } from './correcting.ts'
import { countyReviewer } from './county-reviewer.ts'
import { type DeskUnderTest, openDesk } from './desk-under-test.ts'
import { dispatching } from './dispatching.ts'
import { enforcement } from './enforcement.ts'
import { examClerk } from './exam-clerk.ts'
import { filing } from './filing.ts'
import { justiceClerk } from './justice-clerk.ts'
import { mediator } from './mediator.ts'
import { pagesByThemselves } from './pages.ts'
import { papersOfState } from './papers-of-state.ts'
import { penalty } from './penalty.ts'
import { petitionClerk } from './petition-clerk.ts'
import { privacy } from './privacy.ts'
import { secretary } from './secretary.ts'
import { reportWriter } from './report-writer.ts'
import { signingIn } from './signing-in.ts'
import { troubles } from './troubles.ts'
import { villageClerk } from './village-clerk.ts'

// One file, so that there is one server, one browser and one load of the specimen for all of them.
const loading = 300_000
let desk: DeskUnderTest

beforeAll(async () => {
  desk = await openDesk()
}, loading)

afterAll(() => desk?.close())

const at = () => desk
describe('信访专干', () => petitionClerk(at))
describe('司法所', () => justiceClerk(at))
describe('考试成绩', () => examClerk(at))
describe('党委书记', () => secretary(at))
describe('村干部、网格员、法律顾问', () => villageClerk(at))
describe('人民调解员', () => mediator(at))
describe('综合执法队', () => enforcement(at))
describe('个人信息', () => privacy(at))
describe('登录', () => signingIn(at))
describe('更正', () => correcting(at))
describe('调度', () => dispatching(at))
describe('报送', () => filing(at))
describe('图', () => charts(at))
describe('县司法局', () => countyReviewer(at))
describe('写报告', () => reportWriter(at))
describe('差错', () => troubles(at))
describe('各页', () => pagesByThemselves(at))
describe('行政处罚', () => penalty(at))
describe('文件和合同', () => papersOfState(at))
describe('答复和答辩', () => answersInTime(at))
describe('工作日历和综合查一次', () => calendarAndVisits(at))
