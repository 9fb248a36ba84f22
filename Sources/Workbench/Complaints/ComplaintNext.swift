import Cases
import Law

/// What Enter does on a complaint.
struct ComplaintNext {
  private let subject: Complaint
  private let model: Model

  init(_ subject: Complaint, _ model: Model) {
    self.subject = subject
    self.model = model
  }

  enum Step {
    case writeAnswer
    case submit
    case decide
    case passUp
    case printAnswer
    case give
    /// Somebody else acts: the head signs, or a colleague handles it.
    case wait
    case nothing
  }

  var step: Step {
    guard subject.facts.against != model.clerk.id else { return .wait }
    switch subject.stage {
    case .open: return openStep
    case .withHead:
      if model.clerk.role.supervises { return mustGoUp ? .passUp : .decide }
      return subject.passedUp == nil ? .passUp : .wait
    case .answered: return isPrinted ? .give : .printAnswer
    case .closed, .withdrawn: return .nothing
    }
  }

  /// What is for the body alone goes up at once; everything else is answered first.
  private var openStep: Step {
    if subject.facts.addressee == .complaintBody {
      if subject.passedUp == nil { return .passUp }
      return model.clerk.role.supervises ? .decide : .wait
    }
    guard subject.answer != nil else { return .writeAnswer }
    guard model.clerk.role.supervises else { return .submit }
    return mustGoUp ? .passUp : .decide
  }

  /// The three working days are over, so no outcome is possible before it has gone up.
  private var mustGoUp: Bool {
    guard subject.passedUp == nil else { return false }
    return subject.outcomes(model.complaintCircumstances).allSatisfy { _, refusal in
      if case .mustBePassedUp = refusal?.cause { return true }
      return false
    }
  }

  private var isPrinted: Bool {
    model.complaint?.isPrinted == true || subject.lastCopy(of: .complaintAnswer) > 0
  }
}

/// The line of Enter on a complaint.
struct ComplaintNextWords: Phrase {
  private let step: ComplaintNext.Step

  init(_ step: ComplaintNext.Step) { self.step = step }

  var kazakh: String {
    switch step {
    case .writeAnswer: "Enter: жауап жазу"
    case .submit: "Enter: жауапты басшыға қол қоюға беру"
    case .decide: "Enter: шешім қабылдап, қол қою"
    case .passUp: "Enter: жоғары тұрған органға берілгенін жазу"
    case .printAnswer: "Enter: жауапты басып шығару"
    case .give: "Enter: жауап шағымданушыға берілді"
    case .wait: "Қазір басқа қызметкердің кезегі. F9: келесі бөлік"
    case .nothing: "Esc: артқа"
    }
  }

  var russian: String {
    switch step {
    case .writeAnswer: "Enter: написать ответ"
    case .submit: "Enter: передать ответ руководителю на подпись"
    case .decide: "Enter: решить и подписать"
    case .passUp: "Enter: записать передачу вышестоящему органу"
    case .printAnswer: "Enter: напечатать ответ"
    case .give: "Enter: ответ выдан заявителю"
    case .wait: "Сейчас очередь другого сотрудника. F9: следующая часть"
    case .nothing: "Esc: назад"
    }
  }

  var english: String {
    switch step {
    case .writeAnswer: "Enter: write the answer"
    case .submit: "Enter: hand the answer to the head for signature"
    case .decide: "Enter: decide and sign"
    case .passUp: "Enter: record that it was passed up"
    case .printAnswer: "Enter: print the answer"
    case .give: "Enter: the complainant has the answer"
    case .wait: "It is somebody else's turn. F9: next pane"
    case .nothing: "Esc: back"
    }
  }
}
