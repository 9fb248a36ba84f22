import Law

extension ClauseTable {
  /// Order № 223, rules and annex 1 of rehabilitation.
  static let rehab: [ClauseID: Set<String>] = [
    "rehab.req.3.1": [
      "longest-course: 365 calendar_days from course-start, not moved",
      "reading course-bounds",
      "reading course-pauses",
      "shortest-course: 90 calendar_days from course-start, not moved, earliest",
    ],
    "rehab.req.3.2": [
      "waiting 15 minutes at autism-centre,correction-room,rehabilitation-centre"
    ],
    "rehab.req.3.3": [
      "serving 15 minutes at autism-centre,correction-room,rehabilitation-centre"
    ],
    "rehab.req.5.1": [
      "result certificate in rehab.form.4 at correction-room,rehabilitation-centre after course-ended,team-assessment"
    ],
    "rehab.req.5.2": [
      "result certificate-with-recommendations in rehab.form.4-1 at autism-centre after course-ended,recommendations"
    ],
    "rehab.req.5.3": [
      "reading hearing-before-refusal",
      "refusal in rehab.form.refusal",
      "result reasoned-refusal in rehab.form.refusal",
    ],
    "rehab.req.5.4": [
      "portal gets personal-cabinet",
      "result certificate in rehab.form.4 at correction-room,rehabilitation-centre after course-ended,team-assessment",
      "result certificate-with-recommendations in rehab.form.4-1 at autism-centre after course-ended,recommendations",
    ],
    "rehab.req.5.5": [
      "proactive gets phone-notice",
      "result certificate in rehab.form.4 at correction-room,rehabilitation-centre after course-ended,team-assessment",
      "result certificate-with-recommendations in rehab.form.4-1 at autism-centre after course-ended,recommendations",
    ],
    "rehab.req.7.1": [
      "open 09:00-18:30 lunch 13:00-14:30 at autism-centre,correction-room,rehabilitation-centre",
      "reading after-hours-means-office-hours",
    ],
    "rehab.req.7.2": [
      "intake 09:00-18:30 lunch 13:00-14:30",
      "reading supervisor-opens-intake",
    ],
    "rehab.req.7.3": [
      "booking yes"
    ],
    "rehab.req.7.5": [
      "after hours: next working day",
      "reading after-hours-means-office-hours",
      "reading next-day-moves-the-start",
    ],
    "rehab.req.8.1.1": [
      "application always resident via walk-in"
    ],
    "rehab.req.8.1.2": [
      "pmpk-conclusion always resident via walk-in looked-up"
    ],
    "rehab.req.8.2.1": [
      "application always resident via portal"
    ],
    "rehab.req.8.2.2": [
      "pmpk-conclusion always resident via portal,proactive looked-up"
    ],
    "rehab.req.8.3.1": [
      "application always non-resident via walk-in"
    ],
    "rehab.req.8.3.2": [
      "child-identity-document always non-resident via walk-in"
    ],
    "rehab.req.8.3.3": [
      "parent-identity-document always non-resident via walk-in"
    ],
    "rehab.req.8.3.4": [
      "pmpk-conclusion always non-resident via walk-in looked-up"
    ],
    "rehab.req.8.4.1": [
      "application always non-resident via portal"
    ],
    "rehab.req.8.4.2": [
      "child-identity-document always non-resident via portal,proactive"
    ],
    "rehab.req.8.4.3": [
      "parent-identity-document always non-resident via portal,proactive"
    ],
    "rehab.req.8.4.4": [
      "pmpk-conclusion always non-resident via portal,proactive looked-up"
    ],
    "rehab.req.8.5": [
      "looks up pmpk-conclusion",
      "reading look-up-before-asking",
      "what a system holds is not demanded",
    ],
    "rehab.req.8.6": [
      "consent before a look-up",
      "reading look-up-before-asking",
    ],
    "rehab.req.9.1": [
      "ground untrue-documents needs facts"
    ],
    "rehab.req.9.2": [
      "ground requirements-not-met needs act,facts"
    ],
    "rehab.req.9.3": [
      "ground no-consent needs declined-consent,facts,unobtainable-datum"
    ],
    "rehab.rule.9.1": [
      "result certificate in rehab.form.4 at correction-room,rehabilitation-centre after course-ended,team-assessment"
    ],
    "rehab.rule.9.2": [
      "result certificate-with-recommendations in rehab.form.4-1 at autism-centre after course-ended,recommendations"
    ],
    "rehab.rule.10.1": [
      "signed by head"
    ],
    "rehab.rule.10.2": [
      "certificate: 0 working_days from course-end",
      "walk-in gets paper",
    ],
    "rehab.rule.10.3": [
      "certificate-to-cabinet: 2 working_days from course-end",
      "walk-in gets personal-cabinet",
    ],
    "rehab.order.4": [
      "edition № 33 from 2025-03-14"
    ],
  ]
}
