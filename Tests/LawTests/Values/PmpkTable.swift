import Law

extension ClauseTable {
  /// Order № 223, rules and annex 2 of the PMPK.
  static let pmpk: [ClauseID: Set<String>] = [
    "pmpk.req.3.1": [
      "examination: 30 calendar_days from consent via proactive",
      "examination: 30 calendar_days from registration via portal,walk-in",
      "reading consent-counts-at-once",
      "reading date-is-always-fixed",
      "reading day-one-is-the-day-after",
    ],
    "pmpk.req.3.2": [
      "examination-date: 0 working_days from registration via walk-in",
      "reading date-is-always-fixed",
    ],
    "pmpk.req.3.3": [
      "examination-date: 2 working_days from consent via proactive",
      "examination-date: 2 working_days from registration via portal",
      "reading consent-counts-at-once",
      "reading date-is-always-fixed",
      "reading day-one-is-the-day-after",
    ],
    "pmpk.req.3.4": [
      "waiting 15 minutes at pmpk"
    ],
    "pmpk.req.3.5": [
      "serving 15 minutes at pmpk"
    ],
    "pmpk.req.5.1": [
      "result conclusion in pmpk.form.6 after examination",
      "signed by specialists",
      "walk-in gets paper",
    ],
    "pmpk.req.5.2": [
      "reading hearing-before-refusal",
      "refusal in pmpk.form.4",
      "result reasoned-refusal in pmpk.form.4",
    ],
    "pmpk.req.5.3": [
      "portal gets personal-cabinet",
      "result conclusion in pmpk.form.6 after examination",
    ],
    "pmpk.req.5.4": [
      "proactive gets phone-notice",
      "result conclusion in pmpk.form.6 after examination",
    ],
    "pmpk.req.7.1": [
      "open 09:00-18:30 lunch 13:00-14:30 at pmpk",
      "reading after-hours-means-office-hours",
    ],
    "pmpk.req.7.3": [
      "after hours: next working day",
      "reading after-hours-means-office-hours",
      "reading next-day-moves-the-start",
    ],
    "pmpk.req.7.4": [
      "booking yes"
    ],
    "pmpk.req.8.1.1": [
      "birth-certificate if-missing-from-registry resident via walk-in original-and-copy returned looked-up"
    ],
    "pmpk.req.8.1.2": [
      "disability-conclusion if-available resident via walk-in original-and-copy returned looked-up"
    ],
    "pmpk.req.8.1.3": [
      "medical-commission-conclusion if-available resident via walk-in looked-up if schooled-at-home"
    ],
    "pmpk.req.8.2": [
      "of outpatient-card-052e",
      "of school-characteristic",
      "of work-samples",
    ],
    "pmpk.req.8.2.1": [
      "outpatient-card-052e if-needed resident via walk-in original-and-copy returned"
    ],
    "pmpk.req.8.2.2": [
      "school-characteristic if-needed resident via walk-in original-and-copy returned"
    ],
    "pmpk.req.8.2.3": [
      "work-samples if-needed resident via walk-in"
    ],
    "pmpk.req.8.2.4": [
      "of birth-certificate",
      "of disability-conclusion",
      "of outpatient-card-052e",
      "of school-characteristic",
      "original returned",
      "reading originals-of-all-four",
    ],
    "pmpk.req.8.3.1": [
      "birth-certificate if-missing-from-registry resident via portal,proactive looked-up or-born-abroad"
    ],
    "pmpk.req.8.3.2": [
      "disability-conclusion if-available resident via portal,proactive looked-up"
    ],
    "pmpk.req.8.3.3": [
      "medical-commission-conclusion if-available resident via portal,proactive looked-up"
    ],
    "pmpk.req.8.4": [
      "of outpatient-card-052e",
      "of school-characteristic",
      "of work-samples",
    ],
    "pmpk.req.8.4.1": [
      "outpatient-card-052e if-needed resident via portal,proactive"
    ],
    "pmpk.req.8.4.2": [
      "school-characteristic if-needed resident via portal,proactive"
    ],
    "pmpk.req.8.4.3": [
      "work-samples if-needed resident via portal,proactive"
    ],
    "pmpk.req.8.5.1": [
      "child-identity-document always non-resident via walk-in original-and-copy returned"
    ],
    "pmpk.req.8.5.2": [
      "parent-identity-document always non-resident via walk-in original-and-copy returned"
    ],
    "pmpk.req.8.5.3": [
      "disability-conclusion if-available non-resident via walk-in original-and-copy returned looked-up"
    ],
    "pmpk.req.8.5.4": [
      "medical-commission-conclusion if-available non-resident via walk-in looked-up"
    ],
    "pmpk.req.8.5.5": [
      "of child-identity-document",
      "of disability-conclusion",
      "of parent-identity-document",
      "original returned",
    ],
    "pmpk.req.8.6.1": [
      "child-identity-document always non-resident via portal,proactive"
    ],
    "pmpk.req.8.6.2": [
      "parent-identity-document always non-resident via portal,proactive"
    ],
    "pmpk.req.8.6.3": [
      "disability-conclusion if-available non-resident via portal,proactive looked-up"
    ],
    "pmpk.req.8.6.4": [
      "medical-commission-conclusion if-available non-resident via portal,proactive looked-up"
    ],
    "pmpk.req.8.7": [
      "of outpatient-card-052e",
      "of school-characteristic",
      "of work-samples",
      "reading additional-papers-in-both-channels",
    ],
    "pmpk.req.8.7.1": [
      "outpatient-card-052e if-needed non-resident via portal,proactive,walk-in"
    ],
    "pmpk.req.8.7.2": [
      "school-characteristic if-needed non-resident via portal,proactive,walk-in"
    ],
    "pmpk.req.8.7.3": [
      "work-samples if-needed non-resident via portal,proactive,walk-in"
    ],
    "pmpk.req.8.8": [
      "looks up birth-certificate",
      "looks up disability-conclusion",
      "looks up medical-commission-conclusion",
      "reading look-up-before-asking",
    ],
    "pmpk.req.8.9": [
      "reading look-up-before-asking",
      "what a system holds is not demanded",
    ],
    "pmpk.req.8.10": [
      "consent before a look-up"
    ],
    "pmpk.req.9.1": [
      "ground untrue-documents needs facts"
    ],
    "pmpk.req.9.2": [
      "ground requirements-not-met needs act,facts"
    ],
    "pmpk.req.9.3": [
      "ground no-consent needs declined-consent,facts,unobtainable-datum"
    ],
    "pmpk.rule.7-1": [
      "may be proactive"
    ],
    "pmpk.rule.7-1.2.1": [
      "consent first"
    ],
    "pmpk.rule.7-1.3": [
      "reading no-reply-is-no-refusal",
      "reading sending-stands-for-receipt",
      "reply: 24 hours from offer-received via proactive",
    ],
    "pmpk.rule.7-1.5.1": [
      "reminder -1 calendar days"
    ],
    "pmpk.rule.7-1.5.2": [
      "reminder 0 calendar days"
    ],
    "pmpk.rule.11.1": [
      "result conclusion in pmpk.form.6 after examination",
      "states services,programme",
    ],
    "pmpk.order.4": [
      "edition № 33 from 2025-03-14"
    ],
  ]
}
