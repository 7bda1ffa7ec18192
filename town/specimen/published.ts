// SPDX-License-Identifier: MulanPSL-2.0

/** What five reports printed: a number, or the least and the limit that a printed 余 or 以上 leaves open. */
export const published: Readonly<Record<string, Readonly<Record<string, number | readonly [least: number, under: number]>>>> = {
  甲镇: {
    'legaledu.columns': 3, 'legaledu.courtyard': 2, 'legaledu.lectures': 4, 'legaledu.art_shows': 1,
    'enforce.onecheck': 27, 'enforce.scenarios': 8, 'enforce.person_times': [200, 300], 'enforce.issues_found': 11,
    'enforce.issues_fixed': 11, 'enforce.exam_passed': 27, 'enforce.trainings': 4, 'lead.dedicated_meetings': [9, 10], 'learn.trainings': 2,
    'learn.exam_pass_rate': 100,
  },
  乙镇: {
    'enforce.certified': 12, 'mediation.resolved': 484, 'mediation.success_rate': [95, 100.1], 'mediation.amount': 5_465_400,
    'mediation.prevent_escalation': 8,
    'petition.overdue': 0, 'petition.handle_rate': 100, 'petition.participate_rate': 100, 'petition.satisfaction': 100,
    'mediation.civil_to_criminal': 0,
    'adviser.records': 341, 'adviser.rec_docreview': 5, 'adviser.rec_drafting': 73, 'adviser.rec_meetings': 4, 'adviser.rec_edu': 7,
    'adviser.rec_mediation': 116, 'adviser.rec_consult': 136, 'people.law_savvy': 40, 'legaledu.events': 20,
    'legaledu.materials': [30_000, 40_000], 'pls.rooms': 10, 'legaledu.column_places': 34, 'legaledu.online_users': [1_030, 1_040],
    'learn.hours': [40, 50], 'learn.exam_pass_rate': 100, 'review.contracts': 68, 'litig.reconsider': 0, 'litig.suits': 1,
    'litig.attend_rate': 100,
  },
  丙镇: {
    'legaledu.lectures': 30, 'legaledu.events': 36, 'legaledu.consults': [2_000, 3_000], 'legaledu.materials': [80_000, 90_000],
    'legaledu.school_events': 10, 'legaledu.school_materials': [40_000, 50_000], 'legaledu.school_lectures': 6,
    'learn.study_rate': 100, 'learn.exam_attend_rate': 100, 'learn.exam_pass_rate': 100, 'learn.center_group': 4, 'learn.discussions': 4,
    'learn.staff_sessions': 16, 'legaledu.backbone_trainings': 4, 'lead.head_study_led': 8, 'lead.dedicated_meetings': 12,
  },
  丁镇: {
    'enforce.onecheck_households': 43, 'enforce.cert_rate': 100, 'grid.grids': 46, 'grid.staff': 46, 'mediation.screen_campaigns': 12,
    'mediation.screened': 152,
    'mediation.resolved': 149, 'mediation.success_rate': [97.5, 98.5], 'people.law_savvy': 54, 'legaledu.events': 9,
    'legaledu.materials': [7_000, 8_000],
    'legaledu.consults': [600, 700], 'petition.total': 10, 'petition.handled': 10, 'petition.handle_rate': 100, 'petition.beijing': 0,
    'enforce.online_rate': 100,
    'enforce.supervision_corrections': 9, 'enforce.irregular': 1, 'learn.center_group': 2, 'learn.coverage_rate': 100,
    'learn.exam_pass_rate': 100, 'enforce.trainings': 3, 'enforce.drills': 4, 'lead.dedicated_meetings': 4, 'lead.head_study_led': 5,
    'lead.head_trainings': 2, 'lead.issues_resolved': 6, 'lead.task_categories': 6, 'lead.task_items': 23, 'enforce.supervision_checks': 2,
  },
  戊镇: {
    'legaledu.events': 7, 'legaledu.school_events': 3, 'legaledu.materials': [15_000, 16_000], 'legaledu.gifts': [4_000, 5_000],
    'petition.visits': 196,
    'petition.online': 48, 'petition.online_local': 38, 'petition.online_national': 4, 'petition.online_city': 2,
    'petition.online_district': 4,
    'petition.handle_rate': 100, 'mediation.mediators': 56, 'mediation.mediated': 146, 'mediation.civil_to_criminal': 0, 'petition.mass': 0,
    'learn.center_group': 8, 'lead.dedicated_meetings': 3, 'people.law_savvy_trainings': 1, 'lead.issues_resolved': 1,
  },
}
