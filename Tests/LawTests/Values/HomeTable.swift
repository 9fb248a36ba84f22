import Law

extension ClauseTable {
  /// Order № 223, annex 1 of home schooling.
  static let home: [ClauseID: Set<String>] = [
    "home.req.3.1": [
      "reading day-one-is-the-day-after",
      "result: 2 working_days from registration",
    ],
    "home.req.3.2": [
      "waiting 15 minutes at school"
    ],
    "home.req.3.3": [
      "serving 15 minutes at school"
    ],
    "home.req.5.1": [
      "result receipt",
      "walk-in gets paper",
    ],
    "home.req.5.2": [
      "result reasoned-refusal in home.form.2"
    ],
    "home.req.5.3": [
      "portal gets personal-cabinet",
      "result receipt",
    ],
    "home.req.5.4": [
      "proactive gets phone-notice",
      "result notice-of-acceptance",
    ],
    "home.req.7.1": [
      "open 09:00-18:30 lunch 13:00-14:30 at school",
      "reading after-hours-means-office-hours",
    ],
    "home.req.7.2": [
      "intake 09:00-17:30 lunch 13:00-14:30",
      "reading supervisor-opens-intake",
    ],
    "home.req.7.3": [
      "booking no"
    ],
    "home.req.7.5": [
      "after hours: next working day",
      "reading after-hours-means-office-hours",
      "reading next-day-moves-the-start",
    ],
    "home.req.8.1.1": [
      "application always any via walk-in"
    ],
    "home.req.8.1.2": [
      "medical-commission-conclusion always any via walk-in looked-up"
    ],
    "home.req.8.2.1": [
      "application always any via portal"
    ],
    "home.req.8.2.2": [
      "medical-commission-conclusion always any via portal,proactive looked-up"
    ],
    "home.req.8.3": [
      "looks up medical-commission-conclusion",
      "reading look-up-before-asking",
      "what a system holds is not demanded",
    ],
    "home.req.8.4": [
      "consent before a look-up",
      "reading look-up-before-asking",
    ],
    "home.req.9.1": [
      "ground untrue-documents needs facts"
    ],
    "home.req.9.2": [
      "ground requirements-not-met needs act,facts"
    ],
    "home.req.9.3": [
      "ground no-consent needs declined-consent,facts,unobtainable-datum"
    ],
    "home.order.4": [
      "edition № 33 from 2025-03-14"
    ],
  ]
}
