/// Everything a clerk can do, by the names of key files and of the manual.
package enum CommandID: String, CaseIterable, Sendable {
  case why
  case help
  case helpKeys = "help-keys"
  case palette
  case places
  case visitors
  case leave
  case back
  case search
  case nextMatch = "next-match"
  case refresh
  case note
  case checklist
  case take
  case pane
  case open
  case filter
  case mark
  case bulk
  case views
  case saveView = "save-view"
  case removeView = "remove-view"
  case previousFilter = "previous-filter"
  case newIntake = "new-intake"
  case portalIntake = "portal-intake"
  case reprint
  case board
  case boardPeriod = "board-period"
  case dayEnd = "day-end"
  case endOfDay = "end-of-day"
  case handFiles = "hand-files"
  case log
  case earlierDay = "earlier-day"
  case laterDay = "later-day"
  case logClerk = "log-clerk"
  case drafts
  case discardDraft = "discard-draft"
  case arrive
  case deskStep = "desk-step"
  case recall
  case handVisitor = "hand-visitor"
  case noShow = "no-show"
  case visitorLeft = "visitor-left"
  case finishVisit = "finish-visit"
  case undo
  case giveReason = "give-reason"
  case recordReason = "record-reason"
  case ownWords = "own-words"
  case longText = "long-text"
  case pickPreschool = "pick-preschool"
  case requestPaper = "request-paper"
  case nextField = "next-field"
  case nextInOrder = "next-in-order"
  case previousField = "previous-field"
  case pickPerson = "pick-person"
  case splitName = "split-name"
  case acceptFix = "accept-fix"
  case rowGood = "row-good"
  case rowState = "row-state"
  case rowClear = "row-clear"
  case lookUp = "look-up"
  case consent
  case toDecision = "to-decision"
  case decide
  case confirmRefusal = "confirm-refusal"
  case handNotice = "hand-notice"
  case caseStep = "case-step"
  case nextCase = "next-case"
  case previousCase = "previous-case"
  case notices
  case replay
  case withdraw
  case explainDelay = "explain-delay"
  case failDelivery = "delivery-failed"
  case closeCase = "close-case"
  case reportStage = "report-stage"
  case sensitive
  case twins
  case tellState = "tell-state"
  case outages
  case bookings
  case bookVisit = "book"
  case bookedVisit = "booked-visit"
  case earliestSlot = "earliest-slot"
  case bookingHours = "booking-hours"
  case orderNews = "order-news"
  case printCount = "print-count"
  case newComplaint = "new-complaint"
  case handComplaint = "hand-complaint"
  case writeAnswer = "write-answer"
  case passUp = "pass-up"
  case extendTerm = "extend-term"
  case noticeExtension = "notice-extension"
  case giveBack = "give-back"
  case withdrawComplaint = "withdraw-complaint"
  case whyOther = "why-other"
  case close
  case complete
  case run
  case go
  case openResult = "open-result"
  case confirm
  case submit
  case printNotice = "print"
  case saveFile = "save-file"
  case copies
  case printQueue = "print-queue"
  case recheck
  case otherPrinter = "other-printer"
  case keepPDF = "keep-pdf"
  case cancelJob = "cancel-job"
  case closeDay = "close-day"
  case retrySave = "retry-save"
  case copySheet = "copy-sheet"
  case confirmStep = "confirm-step"
  case calendar
  case rules
  case officeHours = "office-hours"
  case templates
  case editTemplate = "edit-template"
  case saveTemplate = "save-template"
  case standardTemplate = "standard-template"
  case templateHistory = "template-history"
  case reports
  case nextReport = "next-report"
  case reportGrouping = "report-grouping"
  case reportPeriod = "report-period"
  case printReport = "print-report"
  case addDay = "add-day"
  case removeDay = "remove-day"
  case nextYear = "next-year"
  case vacancies
  case publish
  case preschoolQueue = "preschool-queue"
  case bulletinStep = "vacancy-step"
  case addPlace = "add-vacancy"
  case withdrawPlace = "withdraw-vacancy"
  case allPlaces = "all-vacancies"
  case printBulletin = "print-vacancies"
  case otherSide = "other-side"
  case nextQueue = "next-queue"
  case previousQueue = "previous-queue"
  case chooseQueue = "choose-queue"
  case printPlace = "print-place"
  case familyPlace = "family-place"
  case language
  case theme
  case layout
}
