import Law

extension ClauseTable {
  /// Order № 254.
  static let preschool: [ClauseID: Set<String>] = [
    "preschool.order.4": [
      "edition № 133 from 2024-06-11"
    ],
    "preschool.rule.2": [
      "applies to underSix,stateOrderPlaces",
      "reading age-at-filing",
    ],
    "preschool.rule.3.2": [
      "defines archive",
      "reading archive-scope",
    ],
    "preschool.rule.3.3": [
      "vacancy organisation,organisationType,workHours,language,groupType"
    ],
    "preschool.rule.3.8": [
      "defines vacancyInAcceptance"
    ],
    "preschool.rule.3.9": [
      "defines queueNumber"
    ],
    "preschool.rule.3.11": [
      "defines queue"
    ],
    "preschool.rule.3.12": [
      "defines referral"
    ],
    "preschool.rule.3.15": [
      "defines temporaryVacancy"
    ],
    "preschool.rule.5.p2": [
      "after hours: next working day",
      "reading calendar-is-kept",
      "reading next-day-moves-the-start",
    ],
    "preschool.rule.5.p3": [
      "applies to nonResidents"
    ],
    "preschool.rule.5.p5": [],
    "preschool.rule.5.p6": [
      "refusal in preschool.form.3",
      "result reasoned-refusal in preschool.form.3",
    ],
    "preschool.rule.6.p1": [
      "check: 1 working_days from registration",
      "result: 1 working_days from registration",
    ],
    "preschool.rule.6.p2": [
      "automatic-result: 0 minutes from filing"
    ],
    "preschool.rule.6.p3": [
      "automatic-result: 0 minutes from filing",
      "class G of ",
    ],
    "preschool.rule.6.p4": [],
    "preschool.rule.6.p5": [
      "result notice-of-queueing in preschool.form.4",
      "states date,time,queueNumber",
    ],
    "preschool.rule.7.2": [
      "consent first"
    ],
    "preschool.rule.10.p1": [
      "key of a sub-queue"
    ],
    "preschool.rule.10.p1.time": [
      "key of a sub-queue"
    ],
    "preschool.rule.10.p1.birth-year": [
      "key of a sub-queue"
    ],
    "preschool.rule.10.p1.language": [
      "key of a sub-queue"
    ],
    "preschool.rule.10.p1.limit": [
      "key of a sub-queue"
    ],
    "preschool.rule.10.p2": [
      "order of class O"
    ],
    "preschool.rule.10.p3": [
      "order of class F",
      "reading first-turn-ratio",
    ],
    "preschool.rule.10.p4": [
      "stream special by moment",
      "pmpk-conclusion if-category non-resident via portal,proactive,state-corporation,walk-in for special",
      "pmpk-conclusion if-category resident via portal,proactive,state-corporation,walk-in for special",
    ],
    "preschool.rule.10.p5": [
      "stream sanatorium interleaved",
      "selection-commission-conclusion if-category any via portal,proactive,state-corporation,walk-in for sanatorium",
    ],
    "preschool.rule.11.p1": [
      "reading age-at-filing"
    ],
    "preschool.rule.11.p2": [
      "reading leap-day-birthday"
    ],
    "preschool.rule.12": [
      "applicant may chooseAnother"
    ],
    "preschool.rule.13.1": [
      "class O of courier-service,law-enforcement,military,relocated-service,special-state-body",
      "workplace-certificate-service if-available non-resident via portal,proactive,state-corporation,walk-in for courier-service,law-enforcement,military,special-state-body within 1 months of filing-date",
    ],
    "preschool.rule.13.2": [
      "class F of disabled-child-family,guardian-disabled,large-family,medical-worker,no-parental-care,orphan,sen,teacher",
      "diploma if-available non-resident via portal,proactive,state-corporation,walk-in for medical-worker,teacher",
      "first-turn-proof if-available non-resident via portal,proactive,state-corporation,walk-in for disabled-child-family,guardian-disabled,large-family,no-parental-care,orphan,sen",
      "workplace-certificate-teacher-medic if-available non-resident via portal,proactive,state-corporation,walk-in for medical-worker,teacher within 1 months of filing-date",
    ],
    "preschool.rule.13.3": [],
    "preschool.rule.13.4": [],
    "preschool.rule.13.5": [],
    "preschool.rule.13.6": [],
    "preschool.rule.13.7": [
      "reading archive-scope"
    ],
    "preschool.rule.13.8": [],
    "preschool.rule.14.p1": [],
    "preschool.rule.14.p2": [
      "result reasoned-refusal in preschool.form.3"
    ],
    "preschool.rule.15.1": [],
    "preschool.rule.15.2": [
      "applicant may stateEntryAge"
    ],
    "preschool.rule.15.3": [
      "applicant may confirmInterest"
    ],
    "preschool.rule.15.4": [
      "applicant may withdraw"
    ],
    "preschool.rule.15.5": [
      "applicant may changePreschools"
    ],
    "preschool.rule.15.8": [
      "applicant may answerOffer"
    ],
    "preschool.rule.15.p2.1": [
      "first-interest-notice: 11 months from filing, not moved",
      "next-interest-notice: 12 months from first-interest-notice, not moved",
    ],
    "preschool.rule.15.p2.2": [
      "first-interest-notice: 11 months from filing, not moved",
      "next-interest-notice: 12 months from first-interest-notice, not moved",
    ],
    "preschool.rule.15.p2.3": [
      "second-interest-notice: 1 months from first-interest-notice, not moved"
    ],
    "preschool.rule.15.p2.4": [
      "interest-wait: 1 months from second-interest-notice",
      "reading last-day-off",
      "reading wait-after-second-interest",
    ],
    "preschool.rule.15.p3.1": [
      "reading open-offers"
    ],
    "preschool.rule.15.p3.2": [
      "offer-answer: 2 calendar_days from vacancy-notice, not moved",
      "reading last-day-off",
    ],
    "preschool.rule.15.p3.3": [
      "reading temporary-refusal"
    ],
    "preschool.rule.15.p3.4": [
      "suspension: 10 working_days from offer-expired"
    ],
    "preschool.rule.15.p3.5": [],
    "preschool.rule.15.p3.6": [
      "reading last-day-off",
      "reading wait-after-repeat",
      "repeat-wait: 2 calendar_days from repeat-notice",
    ],
    "preschool.rule.16.3": [],
    "preschool.rule.16.3.temporary": [],
    "preschool.rule.16.3.repeat": [
      "repeated-offer: 24 hours from vacancy-notice"
    ],
    "preschool.rule.16.3.next": [],
    "preschool.rule.16.4": [
      "reading leap-day-birthday"
    ],
    "preschool.rule.16.5": [
      "states checkUnderWay"
    ],
    "preschool.rule.16.6": [],
    "preschool.rule.17.2": [
      "queue keptPlace"
    ],
    "preschool.rule.19": [
      "complaint-at-provider: 5 working_days from complaint-registered"
    ],
    "preschool.rule.20.p3": [
      "complaint-at-body: 15 working_days from complaint-registered"
    ],
    "preschool.rule.22.p3": [
      "reading unsigned-contract",
      "referral: 5 working_days from referral-received",
    ],
    "preschool.rule.22.p4": [
      "defines vacancyInAcceptance"
    ],
    "preschool.rule.22.p5": [],
    "preschool.rule.22.p6": [
      "admission-check: 1 working_days from documents-received"
    ],
    "preschool.rule.22.p6.register": [],
    "preschool.rule.22.p6.check": [
      "admission-check: 1 working_days from documents-received"
    ],
    "preschool.rule.22.p7": [],
    "preschool.rule.22.p8": [
      "of ground immunity-threshold",
      "reading unvaccinated-share",
    ],
    "preschool.rule.22.p9.1": [
      "recorded in unifiedBase"
    ],
    "preschool.rule.22.p9.2": [
      "states status,resultDate,resultTime"
    ],
    "preschool.rule.22.p10.1": [],
    "preschool.rule.22.p10.2": [
      "applicant may signByMessage,signByKey,signByCode"
    ],
    "preschool.rule.22.p10.3": [
      "portal gets personal-cabinet",
      "states admission",
    ],
    "preschool.rule.23.p1": [
      "queue toTheEnd"
    ],
    "preschool.rule.23.p2": [
      "queue outOfTurnOnTransfer",
      "transfer-proof if-available non-resident via portal,proactive,state-corporation,walk-in for relocated-service",
      "transfer-proof if-category resident via portal,proactive,state-corporation,walk-in for relocated-service",
    ],
    "preschool.rule.23.p3": [
      "queue returnByMoment",
      "reading temporary-return",
    ],
    "preschool.rule.24": [
      "applies to wholeYearsAtYearEnd"
    ],
    "preschool.rule.25.1": [
      "reading cancelled-referral",
      "referral-cancelling: 24 hours from referral-issued",
    ],
    "preschool.rule.25.2": [
      "reading last-day-off",
      "referral-extension: 30 calendar_days from referral-expiry",
    ],
    "preschool.rule.26": [
      "queue siblingsTogether",
      "reading siblings",
    ],
    "preschool.rule.28.1": [
      "ground contract-documents needs facts,lacking-paper under preschool.admission-req.9.2"
    ],
    "preschool.rule.28.1.passport": [
      "of child-health-passport-052-2",
      "of ground contract-documents",
    ],
    "preschool.rule.28.1.certificate": [
      "of ground contract-documents",
      "of health-certificate-027",
    ],
    "preschool.rule.28.2": [
      "ground medical-contraindication needs facts under preschool.admission-req.9.2"
    ],
    "preschool.rule.28.3": [
      "ground immunity-threshold needs facts under preschool.admission-req.9.2",
      "reading unvaccinated-share",
    ],
    "preschool.rule.29": [
      "applies to allYear"
    ],
    "preschool.rule.30.p2": [
      "complaint-at-provider: 5 working_days from complaint-registered"
    ],
    "preschool.rule.30.p5": [
      "complaint-at-body: 15 working_days from complaint-registered"
    ],
    "preschool.queue-req.3.p1": [
      "automatic-result: 0 minutes from filing"
    ],
    "preschool.queue-req.3.p2": [
      "result: 1 working_days from registration"
    ],
    "preschool.queue-req.3.p3": [
      "automatic-result: 0 minutes from filing"
    ],
    "preschool.queue-req.3.p4": [
      "result: 1 working_days from registration"
    ],
    "preschool.queue-req.5": [
      "portal gets personal-cabinet",
      "proactive gets personal-cabinet",
      "result notice-of-queueing in preschool.form.4",
      "result reasoned-refusal in preschool.form.3",
      "state-corporation gets personal-cabinet",
      "walk-in gets personal-cabinet",
    ],
    "preschool.queue-req.7.1": [
      "booking no",
      "open 09:00-18:30 lunch 13:00-14:30 at department",
      "open 09:00-18:30 lunch 13:00-14:30 at preschool",
      "open 09:00-18:30 lunch 13:00-14:30 at state-corporation",
      "open 09:00-18:30 lunch 13:00-14:30 at state-corporation-duty",
      "reading after-hours-means-office-hours",
    ],
    "preschool.queue-req.7.2": [
      "round the clock via portal"
    ],
    "preschool.queue-req.7.3": [
      "round the clock via portal,proactive"
    ],
    "preschool.queue-req.8.res.1": [
      "of application",
      "of consent-annex-5",
    ],
    "preschool.queue-req.8.res.1.application": [
      "application always resident via portal,proactive,state-corporation,walk-in"
    ],
    "preschool.queue-req.8.res.1.consent": [
      "consent-annex-5 always resident via portal,proactive,state-corporation,walk-in"
    ],
    "preschool.queue-req.8.res.2": [
      "other-service-proof if-available resident via portal,proactive,state-corporation,walk-in for courier-service,law-enforcement,military,special-state-body",
      "workplace-certificate-service if-category resident via portal,proactive,state-corporation,walk-in for courier-service,law-enforcement,military,special-state-body within 1 months of filing-date",
    ],
    "preschool.queue-req.8.res.3": [
      "of diploma",
      "of first-turn-proof",
      "of workplace-certificate-teacher-medic",
    ],
    "preschool.queue-req.8.res.3.certificate": [
      "workplace-certificate-teacher-medic if-category resident via portal,proactive,state-corporation,walk-in for medical-worker,teacher within 1 months of filing-date looked-up"
    ],
    "preschool.queue-req.8.res.3.diploma": [
      "diploma if-category resident via portal,proactive,state-corporation,walk-in for medical-worker,teacher looked-up"
    ],
    "preschool.queue-req.8.res.4": [
      "pmpk-conclusion if-available resident via portal,proactive,state-corporation,walk-in for sen"
    ],
    "preschool.queue-req.8.res.5": [
      "phthisiatrician-document if-category resident via portal,proactive,state-corporation,walk-in for sanatorium"
    ],
    "preschool.queue-req.8.res.reg": [
      "looks up birth-certificate",
      "looks up diploma",
      "looks up first-turn-proof",
      "looks up identity-document",
      "looks up workplace-certificate-teacher-medic",
      "what a system holds is not demanded",
    ],
    "preschool.queue-req.8.res.reg.identity": [
      "identity-document if-missing-from-registry resident via portal,proactive,state-corporation,walk-in looked-up"
    ],
    "preschool.queue-req.8.res.reg.birth": [
      "birth-certificate if-missing-from-registry resident via portal,proactive,state-corporation,walk-in looked-up"
    ],
    "preschool.queue-req.8.res.reg.priority": [
      "first-turn-proof if-missing-from-registry resident via portal,proactive,state-corporation,walk-in for disabled-child-family,guardian-disabled,large-family,no-parental-care,orphan,sen looked-up",
      "first-turn-proof if-missing-from-registry resident via portal,proactive,state-corporation,walk-in for medical-worker,teacher looked-up proven-by diploma,workplace-certificate-teacher-medic",
    ],
    "preschool.queue-req.8.non.1": [
      "application always non-resident via portal,proactive,state-corporation,walk-in"
    ],
    "preschool.queue-req.8.non.2": [
      "birth-certificate always non-resident via portal,proactive,state-corporation,walk-in"
    ],
    "preschool.queue-req.8.non.3": [
      "parent-identity-document always non-resident via portal,proactive,state-corporation,walk-in"
    ],
    "preschool.queue-req.8.non.4": [
      "pmpk-conclusion if-available non-resident via portal,proactive,state-corporation,walk-in for sen"
    ],
    "preschool.queue-req.8.non.5": [
      "phthisiatrician-document if-category non-resident via portal,proactive,state-corporation,walk-in for sanatorium"
    ],
    "preschool.queue-req.9.1": [
      "ground untrue-documents needs facts"
    ],
    "preschool.queue-req.9.2": [
      "ground requirements-not-met needs act,facts"
    ],
    "preschool.queue-req.9.3": [
      "ground no-consent needs declined-consent,facts"
    ],
    "preschool.admission-req.3": [
      "result: 1 working_days from registration"
    ],
    "preschool.admission-req.5": [
      "result admission-by-contract",
      "result reasoned-refusal in preschool.form.3",
    ],
    "preschool.admission-req.7.1": [
      "after hours: next working day",
      "booking no",
      "round the clock via portal",
    ],
    "preschool.admission-req.7.2": [
      "round the clock via portal"
    ],
    "preschool.admission-req.8.res.1": [
      "of application",
      "of consent-annex-5",
    ],
    "preschool.admission-req.8.res.1.application": [
      "application always resident via portal"
    ],
    "preschool.admission-req.8.res.1.consent": [
      "consent-annex-5 always resident via portal"
    ],
    "preschool.admission-req.8.res.2": [
      "vaccination-card-065 always resident via portal"
    ],
    "preschool.admission-req.8.res.3": [
      "child-health-passport-052-2 always resident via portal"
    ],
    "preschool.admission-req.8.res.4": [
      "health-certificate-027 always resident via portal within 3 calendar_days of contract-date"
    ],
    "preschool.admission-req.8.res.5": [
      "pmpk-conclusion if-available resident via portal for sen"
    ],
    "preschool.admission-req.8.res.6": [
      "workplace-certificate-service if-category resident via portal for courier-service,law-enforcement,military,special-state-body within 1 months of documents-received-date"
    ],
    "preschool.admission-req.8.res.7": [
      "of diploma",
      "of first-turn-proof",
      "of workplace-certificate-teacher-medic",
    ],
    "preschool.admission-req.8.res.7.certificate": [
      "workplace-certificate-teacher-medic if-category resident via portal for medical-worker,teacher within 1 months of documents-received-date looked-up"
    ],
    "preschool.admission-req.8.res.7.diploma": [
      "diploma if-category resident via portal for medical-worker,teacher looked-up"
    ],
    "preschool.admission-req.8.res.reg": [
      "looks up birth-certificate",
      "looks up diploma",
      "looks up first-turn-proof",
      "looks up identity-document",
      "looks up workplace-certificate-teacher-medic",
      "what a system holds is not demanded",
    ],
    "preschool.admission-req.8.res.reg.identity": [
      "identity-document if-missing-from-registry resident via portal looked-up"
    ],
    "preschool.admission-req.8.res.reg.birth": [
      "birth-certificate if-missing-from-registry resident via portal looked-up"
    ],
    "preschool.admission-req.8.res.reg.priority": [
      "first-turn-proof if-missing-from-registry resident via portal for disabled-child-family,guardian-disabled,large-family,no-parental-care,orphan,sen looked-up",
      "first-turn-proof if-missing-from-registry resident via portal for medical-worker,teacher looked-up proven-by diploma,workplace-certificate-teacher-medic",
    ],
    "preschool.admission-req.8.non.1": [
      "application always non-resident via portal"
    ],
    "preschool.admission-req.8.non.2": [
      "parent-identity-document always non-resident via portal"
    ],
    "preschool.admission-req.8.non.3": [
      "birth-certificate always non-resident via portal"
    ],
    "preschool.admission-req.8.non.4": [
      "vaccination-card-065 always non-resident via portal"
    ],
    "preschool.admission-req.8.non.5": [
      "child-health-passport-052-2 always non-resident via portal"
    ],
    "preschool.admission-req.8.non.6": [
      "health-certificate-027 always non-resident via portal within 3 calendar_days of contract-date"
    ],
    "preschool.admission-req.8.non.7": [
      "pmpk-conclusion if-available non-resident via portal for sen"
    ],
    "preschool.admission-req.9.1": [
      "ground untrue-documents needs facts"
    ],
    "preschool.admission-req.9.2": [
      "ground requirements-not-met needs act,facts"
    ],
    "preschool.admission-req.9.3": [
      "ground no-consent needs declined-consent,facts"
    ],
    "preschool.form.1.consent": [
      "consent covers restricted"
    ],
    "preschool.form.5.processing": [
      "consent covers collection,processing,access,crossBorder,applicant,child"
    ],
    "preschool.form.5.restricted": [
      "consent before a look-up",
      "consent covers restricted",
    ],
    "preschool.form.5.validity": [
      "consent covers untilResult"
    ],
  ]
}
