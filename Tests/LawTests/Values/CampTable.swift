import Law

extension ClauseTable {
  /// Order № 158, annex 11.
  static let camp: [ClauseID: Set<String>] = [
    "camp.rule.3": [
      "applies to individuals"
    ],
    "camp.rule.3.form": [],
    "camp.rule.4": [
      "states acceptedPapers,date,time"
    ],
    "camp.rule.6.p1": [
      "courier: 1 working_days from registration via state-corporation",
      "provider-finishes: 4 working_days from registration via state-corporation, early-warning",
      "reading courier-on-the-fifth-day",
    ],
    "camp.rule.6.p2": [
      "courier: 1 working_days from registration via state-corporation",
      "reading day-one-is-the-day-after",
    ],
    "camp.rule.7": [
      "states accepted,resultDate,resultTime"
    ],
    "camp.rule.8.p1": [
      "completeness: 1 working_days from received-by-provider"
    ],
    "camp.rule.8.p2": [
      "reading two-refusals-apart"
    ],
    "camp.rule.8.p2.provider": [
      "states reasons"
    ],
    "camp.rule.8.p2.sc": [
      "refusal in camp.form.3"
    ],
    "camp.rule.9.p1": [
      "reading look-up-before-asking",
      "what a system holds is not demanded",
    ],
    "camp.rule.9.p1.identity": [
      "of identity-document",
      "reading identity-is-shown-only",
    ],
    "camp.rule.9.p1.birth": [
      "looks up birth-certificate"
    ],
    "camp.rule.9.p1.marriage": [
      "looks up marriage-or-divorce-certificate"
    ],
    "camp.rule.9.p2": [
      "consent before a look-up",
      "reading look-up-before-asking",
    ],
    "camp.rule.10.p1": [
      "preparation: 3 working_days from completeness-checked",
      "result reasoned-refusal",
      "result voucher",
    ],
    "camp.rule.10.p2": [
      "hearing-earliest: 2 working_days from preliminary-decision, earliest",
      "objection: 2 working_days from preliminary-decision",
      "reading hearing-after-objection-term",
      "reading late-ground",
      "reading two-refusals-apart",
      "refusal-earliest: 3 working_days from preliminary-decision, earliest",
    ],
    "camp.rule.10.p2.grounds": [],
    "camp.rule.10.p2.term": [
      "hearing-notice: 2 working_days from registration",
      "reading late-ground",
      "reading notice-by-the-second-day",
    ],
    "camp.rule.10.p2.content": [
      "states hearingTime,hearingPlace"
    ],
    "camp.rule.10.p3": [
      "minutes-remarks: 3 working_days from hearing",
      "minutes-signed: 2 working_days from hearing",
    ],
    "camp.rule.10.p4": [
      "hearing: 4 working_days from registration",
      "result-after-hearing: 1 working_days from hearing, within result",
    ],
    "camp.rule.12.p1": [
      "state-corporation gets paper"
    ],
    "camp.rule.12.p2.1": [
      "storage: 1 months from result-at-state-corporation via state-corporation"
    ],
    "camp.rule.12.p2.2": [
      "stored-result: 1 working_days from request-of-state-corporation via state-corporation"
    ],
    "camp.rule.13": [
      "hearing: 4 working_days from registration",
      "provider-finishes: 4 working_days from registration via state-corporation, early-warning",
      "reading courier-on-the-fifth-day",
      "reading day-one-is-the-day-after",
      "result-after-hearing: 1 working_days from hearing, within result",
      "result: 5 working_days from registration",
      "target: 4 working_days from registration via portal,walk-in, early-warning",
    ],
    "camp.rule.14.p4": [
      "complaint-upward: 3 working_days from complaint-received"
    ],
    "camp.rule.14.p5": [
      "complaint-upward: 3 working_days from complaint-received"
    ],
    "camp.rule.14.p6": [
      "complaint-at-provider: 5 working_days from complaint-registered"
    ],
    "camp.rule.14.p7": [
      "complaint-at-body: 15 working_days from complaint-registered"
    ],
    "camp.req.3.1": [
      "reading day-one-is-the-day-after",
      "result: 5 working_days from registration",
      "target: 4 working_days from registration via portal,walk-in, early-warning",
    ],
    "camp.req.3.2": [
      "waiting 15 minutes at department,school,state-corporation,state-corporation-duty"
    ],
    "camp.req.3.3": [
      "serving 15 minutes at state-corporation,state-corporation-duty",
      "serving 30 minutes at department,school",
    ],
    "camp.req.3.3.provider": [
      "serving 30 minutes at department,school"
    ],
    "camp.req.3.3.sc": [
      "serving 15 minutes at state-corporation,state-corporation-duty"
    ],
    "camp.req.5.p1": [
      "result reasoned-refusal",
      "result voucher",
      "walk-in gets paper",
    ],
    "camp.req.5.p2": [
      "portal gets personal-cabinet",
      "result reasoned-refusal",
      "result voucher",
    ],
    "camp.req.7.1": [
      "open 09:00-18:30 lunch 13:00-14:30 at department,school"
    ],
    "camp.req.7.2": [
      "open 09:00-18:00 at state-corporation",
      "open 09:00-20:00 saturday 09:00-13:00 at state-corporation-duty",
    ],
    "camp.req.7.2.queue": [
      "booking yes"
    ],
    "camp.req.7.3": [
      "after hours: next working day",
      "reading after-hours-means-office-hours",
      "reading calendar-is-kept",
      "round the clock via portal",
    ],
    "camp.req.8.walk.1": [
      "application always any via state-corporation,walk-in"
    ],
    "camp.req.8.walk.2": [
      "identity-document always any via state-corporation,walk-in",
      "reading identity-is-shown-only",
    ],
    "camp.req.8.walk.3": [
      "birth-certificate if-missing-from-registry any via state-corporation,walk-in looked-up or-born-abroad",
      "reading born-abroad-is-no-data",
    ],
    "camp.req.8.walk.4": [
      "marriage-or-divorce-certificate if-missing-from-registry any via state-corporation,walk-in looked-up"
    ],
    "camp.req.8.walk.5": [
      "medical-certificate-071 always any via state-corporation,walk-in"
    ],
    "camp.req.8.walk.6": [
      "of collegial-body-decision",
      "of guardianship-decision",
      "of income-alimony",
      "of income-business",
      "of income-wages",
      "of social-assistance-certificate",
      "one of emergency-or-other,low-income,orphan-in-family,social-assistance",
      "status-proof always any via state-corporation,walk-in",
    ],
    "camp.req.8.walk.6.a": [
      "social-assistance-certificate if-category any via state-corporation,walk-in for social-assistance"
    ],
    "camp.req.8.walk.6.b": [
      "of income-alimony",
      "of income-business",
      "of income-wages",
    ],
    "camp.req.8.walk.6.c": [
      "guardianship-decision if-category any via state-corporation,walk-in for orphan-in-family"
    ],
    "camp.req.8.walk.6.d": [
      "collegial-body-decision if-category any via state-corporation,walk-in for emergency-or-other held-by school"
    ],
    "camp.req.8.walk.6.b.wages": [
      "income-wages if-category any via state-corporation,walk-in for low-income if income-wages"
    ],
    "camp.req.8.walk.6.b.business": [
      "income-business if-category any via state-corporation,walk-in for low-income if income-business"
    ],
    "camp.req.8.walk.6.b.alimony": [
      "income-alimony if-category any via state-corporation,walk-in for low-income if income-alimony"
    ],
    "camp.req.8.portal.1": [
      "application always any via portal"
    ],
    "camp.req.8.portal.2": [
      "birth-certificate if-missing-from-registry any via portal looked-up or-born-abroad",
      "reading born-abroad-is-no-data",
    ],
    "camp.req.8.portal.3": [
      "marriage-or-divorce-certificate if-missing-from-registry any via portal looked-up"
    ],
    "camp.req.8.portal.4": [
      "medical-certificate-071 always any via portal"
    ],
    "camp.req.8.portal.5": [
      "of collegial-body-decision",
      "of guardianship-decision",
      "of income-alimony",
      "of income-business",
      "of income-wages",
      "of social-assistance-certificate",
      "one of emergency-or-other,low-income,orphan-in-family,social-assistance",
      "status-proof always any via portal",
    ],
    "camp.req.8.portal.5.a": [
      "social-assistance-certificate if-category any via portal for social-assistance"
    ],
    "camp.req.8.portal.5.b": [
      "of income-alimony",
      "of income-business",
      "of income-wages",
    ],
    "camp.req.8.portal.5.c": [
      "guardianship-decision if-category any via portal for orphan-in-family"
    ],
    "camp.req.8.portal.5.d": [
      "collegial-body-decision if-category any via portal for emergency-or-other held-by school"
    ],
    "camp.req.8.portal.5.b.wages": [
      "income-wages if-category any via portal for low-income if income-wages"
    ],
    "camp.req.8.portal.5.b.business": [
      "income-business if-category any via portal for low-income if income-business"
    ],
    "camp.req.8.portal.5.b.alimony": [
      "income-alimony if-category any via portal for low-income if income-alimony"
    ],
    "camp.req.9.1": [
      "ground untrue-documents needs facts"
    ],
    "camp.req.9.2": [
      "ground requirements-not-met needs act,facts"
    ],
    "camp.req.9.3": [
      "ground no-consent needs declined-consent,facts,unobtainable-datum"
    ],
    "camp.form.1.consent": [
      "consent covers restricted,applicant,child"
    ],
    "camp.form.3.copies": [
      "2 copies"
    ],
  ]
}
