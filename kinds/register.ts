// SPDX-License-Identifier: MulanPSL-2.0
import { register } from '../kernel/declare/declare.ts'
import workMeasure from './work-measure/kind.ts'
import meeting from './meeting/kind.ts'
import assignedIssue from './assigned-issue/kind.ts'
import dutyReport from './duty-report/kind.ts'
import fundingLine from './funding-line/kind.ts'
import studySession from './study-session/kind.ts'
import lawExam from './law-exam/kind.ts'
import adviserService from './adviser-service/kind.ts'
import legalConsultation from './legal-consultation/kind.ts'
import villageDecision from './village-decision/kind.ts'
import disclosureRequest from './disclosure-request/kind.ts'
import publication from './publication/kind.ts'
import villageDisclosure from './village-disclosure/kind.ts'
import externalReading from './external-reading/kind.ts'
import contract from './contract/kind.ts'
import incomingLetter from './incoming-letter/kind.ts'
import legalityReview from './legality-review/kind.ts'
import collectiveDecision from './collective-decision/kind.ts'
import majorDecision from './major-decision/kind.ts'
import publicComment from './public-comment/kind.ts'
import normativeDocument from './normative-document/kind.ts'
import powerItem from './power-item/kind.ts'
import jointInspection from './joint-inspection/kind.ts'
import legalEducationEvent from './legal-education-event/kind.ts'
import survey from './survey/kind.ts'
import modelVillage from './model-village/kind.ts'
import publicityMaterial from './publicity-material/kind.ts'
import venue from './venue/kind.ts'
import supervisionCheck from './supervision-check/kind.ts'
import deputySuggestion from './deputy-suggestion/kind.ts'
import administrativePenalty from './administrative-penalty/kind.ts'
import administrativeCompulsion from './administrative-compulsion/kind.ts'
import rectification from './rectification/kind.ts'
import reconsideration from './reconsideration/kind.ts'
import litigation from './litigation/kind.ts'
import disputeScreening from './dispute-screening/kind.ts'
import dispute from './dispute/kind.ts'
import mediationSubsidy from './mediation-subsidy/kind.ts'
import petition from './petition/kind.ts'
import residentRequest from './resident-request/kind.ts'
import leaderReception from './leader-reception/kind.ts'
import incident from './incident/kind.ts'
import governanceRule from './governance-rule/kind.ts'
import unit from './unit/kind.ts'
import staffMember from './staff-member/kind.ts'
import postHolder from './post-holder/kind.ts'
import enforcementOfficer from './enforcement-officer/kind.ts'
import zeroReport from './zero-report/kind.ts'
import { posts } from './posts.ts'
import { sections } from './sections.ts'

/** 事类登记: every kind of matter, in the order of the annual report. Adding a kind adds its folder and its line here. */
export const kinds = register([
  workMeasure,
  meeting,
  assignedIssue,
  dutyReport,
  fundingLine,
  studySession,
  lawExam,
  legalEducationEvent,
  modelVillage,
  survey,
  publicityMaterial,
  venue,
  contract,
  incomingLetter,
  legalityReview,
  collectiveDecision,
  majorDecision,
  publicComment,
  normativeDocument,
  powerItem,
  jointInspection,
  supervisionCheck,
  deputySuggestion,
  administrativePenalty,
  administrativeCompulsion,
  rectification,
  reconsideration,
  litigation,
  disputeScreening,
  dispute,
  mediationSubsidy,
  petition,
  residentRequest,
  leaderReception,
  incident,
  adviserService,
  legalConsultation,
  villageDecision,
  disclosureRequest,
  publication,
  villageDisclosure,
  externalReading,
  governanceRule,
  unit,
  staffMember,
  postHolder,
  enforcementOfficer,
  zeroReport,
], { posts, sections })
