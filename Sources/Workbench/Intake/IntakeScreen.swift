import Cases
import Law
import Notices
import Screen

/// From the called visitor to the notice in the family's hands, or the check of a case that was
/// registered earlier: fields, consent, papers, decision, handing over.
package struct IntakeScreen: Equatable, Sendable {
  var owner: Owner
  var step: Step
  var fields = FieldsStep()
  var papers = PapersStep()
  var decision = DecisionStep()
  /// The paper that was printed and is to be handed over, and how far it is read.
  var handing: Handing?

  /// Whose papers these are.
  enum Owner: Equatable, Sendable {
    case draft(IntakeDraft, DraftID?)
    /// A registered case that is still being checked.
    case registered(CaseFile)
  }

  enum Step: Int, CaseIterable, Comparable, Sendable {
    case fields
    case consent
    case papers
    case decision
    case handing

    static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
  }

  struct Handing: Equatable, Sendable {
    let file: CaseFile
    let form: FormID
    var top = 0
    var report: PrintReport?
  }

  init(draft: IntakeDraft, id: DraftID?) {
    owner = .draft(draft, id)
    step = .fields
    fields.focus = draft.focus ?? draft.fields.first ?? .childIIN
    fields.load(draft)
  }

  init(checking file: CaseFile) {
    owner = .registered(file)
    step = .papers
  }

  var channel: Channel {
    switch owner {
    case .draft(let draft, _): draft.channel
    case .registered(let file): file.subject.channel
    }
  }

  var registeredCase: CaseID? {
    switch owner {
    case .draft: nil
    case .registered(let file): file.subject.id
    }
  }

  var draft: IntakeDraft? {
    switch owner {
    case .draft(let draft, _): draft
    case .registered: nil
    }
  }

  var context: Context {
    switch step {
    case .fields, .consent: .intake
    case .papers: papers.detail == nil ? .checklist : .details
    case .decision: .decision
    case .handing: .handing
    }
  }

  var service: Service? {
    switch owner {
    case .draft(let draft, _): draft.service
    case .registered(let file): file.subject.service
    }
  }

  var paperFacts: PaperFacts {
    switch owner {
    case .draft(let draft, _): draft.paperFacts
    case .registered(let file): file.subject.paperFacts
    }
  }

  var visit: VisitID? {
    switch owner {
    case .draft(let draft, _): draft.visit
    case .registered(let file): file.subject.facts.visit
    }
  }

  static let handingActions: [CommandID: Action] = [
    .handNotice: { $0.handNotice() },
    .reprint: { $0.reprintHanding() },
  ]
}

extension Model {
  var intake: IntakeScreen? {
    get {
      if case .intake(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .intake = stack.last else { return }
      stack[stack.count - 1] = .intake(newValue)
    }
  }
}
