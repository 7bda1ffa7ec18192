// SPDX-License-Identifier: MulanPSL-2.0
import { register } from '../kernel/declare/declare.ts'
import meeting from './meeting/kind.ts'
import dutyReport from './duty-report/kind.ts'
import studySession from './study-session/kind.ts'
import lawExam from './law-exam/kind.ts'
import adviserService from './adviser-service/kind.ts'
import jointInspection from './joint-inspection/kind.ts'
import legalEducationEvent from './legal-education-event/kind.ts'
import rectification from './rectification/kind.ts'
import disputeScreening from './dispute-screening/kind.ts'
import dispute from './dispute/kind.ts'
import petition from './petition/kind.ts'
import incident from './incident/kind.ts'
import unit from './unit/kind.ts'
import staffMember from './staff-member/kind.ts'
import postHolder from './post-holder/kind.ts'
import enforcementOfficer from './enforcement-officer/kind.ts'
import zeroReport from './zero-report/kind.ts'
import { posts } from './posts.ts'
import { sections } from './sections.ts'

/** 事类登记: every kind of matter, in the order of the annual report. Adding a kind adds its folder and its line here. */
export const kinds = register([
  meeting,
  dutyReport,
  studySession,
  lawExam,
  legalEducationEvent,
  jointInspection,
  rectification,
  disputeScreening,
  dispute,
  petition,
  incident,
  adviserService,
  unit,
  staffMember,
  postHolder,
  enforcementOfficer,
  zeroReport,
], { posts, sections })
