import Cases
import Law
import Notices

/// What the screens ask of the world about complaints.
package enum ComplaintEffect: Equatable, Sendable {
  case loadList
  case load(ComplaintID)
  case register(ComplaintDraft)
  case decide(ComplaintID, version: Int, [ComplaintCommand])
  case print(ComplaintID, ComplaintPaper.Kind)

  /// Whether something would be lost if it were not carried out.
  var isWriting: Bool {
    switch self {
    case .register, .decide: true
    case .loadList, .load, .print: false
    }
  }

  var subject: ComplaintID? {
    switch self {
    case .loadList, .register: nil
    case .load(let id), .decide(let id, _, _), .print(let id, _): id
    }
  }
}

/// What came of it.
package enum ComplaintAnswer: Equatable, Sendable {
  case list([ComplaintRow])
  case opened(ComplaintHistory)
  case registered(ComplaintHistory)
  case decided(ComplaintHistory)
  case printed(ComplaintHistory, ComplaintPaper.Kind, PrintReport)
  case refused(ComplaintRefusal)
}

/// A complaint being typed in.
package struct ComplaintDraft: Equatable, Sendable {
  package var intake: ComplaintIntake
  /// The number of the application as it was typed; empty when the case is known or there is none.
  package var application = ""
}

/// What a form window of a complaint is for.
enum ComplaintForm: Equatable, Sendable {
  case register(ComplaintDraft)
  case answer(ComplaintID, version: Int)
  case giveBack(ComplaintID, version: Int)
  case passUp(ComplaintID, version: Int)
  case extend(ComplaintID, version: Int)
  case noticeExtension(ComplaintID, version: Int)
  case delay(ComplaintID, version: Int)
  case withdraw(ComplaintID, version: Int)
  case note(ComplaintID, version: Int)

  /// What ends something is confirmed with F8.
  var needsConfirmation: Bool {
    switch self {
    case .withdraw: true
    case .register, .answer, .giveBack, .passUp, .extend, .noticeExtension, .delay, .note: false
    }
  }
}

/// What a choice about a complaint is for.
enum ComplaintChoice: Equatable, Sendable {
  case against(ComplaintDraft, [ClerkID?])
  case addressee(ComplaintDraft)
  case means(ComplaintDraft)
  case outcome(ComplaintID, version: Int, [ComplaintOutcome])
  case handler(ComplaintID, version: Int, [ClerkID])
  case paper(ComplaintID, [ComplaintPaper.Kind])
}
