import Cases
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

extension CaseByKeys {
  /// From nothing to the decision: the visitor arrives, or the application came without one.
  func comeToDecision() throws {
    if desk.model.channelOfVisitors == family.channel {
      try press("F12")
      forgetKeys()
      try arrive()
    } else {
      forgetKeys()
      try enterFromElsewhere()
    }
    try fillFields()
    if desk.model.context == .form { try fill(family.facts) }
    if family.isOffered { return try agreeToOffer() }
    try answerConsent()
    try bringPapers()
    guard desk.model.context == .decision else { throw stuck("the decision") }
  }

  /// From nothing to the record of an application whose rules are not here. An office of one service
  /// asks no visitor which it is; there it is written down beside the line.
  func comeToRecord() throws {
    if desk.model.office.services.count == 1 {
      forgetKeys()
      try enterFromElsewhere()
    } else {
      try press("F12")
      forgetKeys()
      try arrive()
    }
    try fillFields()
    try fill(family.facts)
    guard try subject().stage == .recorded else { throw stuck("a record") }
  }

  /// From nothing to the list of papers, with nothing recorded of any.
  func comeToPapers() throws {
    try press("F12")
    try arrive()
    try fillFields()
    try answerConsent()
    if desk.model.context == .details { try press("Esc") }
    guard desk.model.context == .checklist else { throw stuck("the list of papers") }
  }

  /// From nothing to the first question of what a state system said.
  func comeToLookUp() throws {
    try press("F12")
    try arrive()
    try fillFields()
    try answerConsent()
    for _ in 0..<20 where desk.model.context == .checklist { try press("Enter") }
    if desk.model.context == .details { try press("Esc") }
    if desk.model.context == .checklist { try press("F6") }
  }

  /// The office offers of its own accord: the offer is registered.
  func offer() throws {
    forgetKeys()
    try enterFromElsewhere()
    try fillFields()
    try fill(family.facts)
    try expectOffer()
  }

  private func expectOffer() throws {
    guard try subject().stage == .offeredService else { throw stuck("an offer") }
    // Behind an answer that was taken by its digit, the first Enter still means the answer.
    if desk.model.movedOnAt != nil { try press("Enter") }
  }

  /// The family agrees by telephone, and its papers are looked at.
  private func agreeToOffer() throws {
    try expectOffer()
    try take(.agree, [.answerMeans: .choice(.phone)])
    try resumeCheck()
  }

  private func arrive() throws {
    try press("Ins")
    if case .choice(let layer) = desk.model.layers.last, case .arrival(let all) = layer.purpose {
      try choose(all.firstIndex(of: family.service), "the service of the visitor")
    }
    try press("Enter")
    guard desk.model.context == .intake else { throw stuck("an open intake") }
  }

  private func enterFromElsewhere() throws {
    try press("F2")
    try say("portal-intake")
    try press("Enter")
    if case .choice(let layer) = desk.model.layers.last, case .way(let ways) = layer.purpose {
      try choose(
        ways.firstIndex { $0.service == family.service && $0.channel == family.channel },
        "the way of the application")
    }
    guard desk.model.context == .intake else { throw stuck("an open intake") }
  }

  private func fillFields() throws {
    for _ in 0..<40 {
      guard desk.model.context == .intake, let screen = desk.model.intake, let draft = screen.draft
      else { return }
      let field = screen.fields.focus
      if draft[field].isEmpty, let value = family.value(field) {
        try say(value)
        guard desk.model.context == .intake, desk.model.intake?.fields.focus == field else {
          continue
        }
      }
      if family.residency == .nonResident, draft.residency == .resident, field == .childName {
        try press("Down")
      } else if family.residency == .nonResident, field == .childBirth {
        try press("Down")
      } else if family.residency == .nonResident, draft.residency == .resident, field == .residency
      {
        try press("Right")
      } else {
        // The family gives no address. Enter at once would still mean the telephone that was full.
        try press(field == .address ? "Down" : "Enter")
      }
    }
    throw stuck("the last field")
  }

  func answerConsent() throws {
    guard case .choice(let layer) = desk.model.layers.last,
      case .consent(let answers) = layer.purpose
    else { throw stuck("the question of consent") }
    try choose(answers.firstIndex { $0.isGiven == family.givesConsent }, "an answer")
  }

  // MARK: Papers

  /// Every paper of the list is looked up, taken in, or recorded as wanting.
  func bringPapers() throws {
    for _ in 0..<80 {
      if desk.model.context == .details {
        try fillDetail()
      } else if desk.model.context == .checklist {
        try markRow()
      } else if case .choice(let layer) = desk.model.layers.last,
        case .lookUp(let document) = layer.purpose
      {
        try answerLookUp(document)
      } else if case .choice(let layer) = desk.model.layers.last,
        case .brought = layer.purpose
      {
        try choose(paperIsLacking ? 1 : 0, "whether the paper was brought")
      } else if case .choice(let layer) = desk.model.layers.last,
        case .question(let question) = layer.purpose
      {
        try choose(family.has(question) ? 0 : 1, "an answer of the family")
      } else {
        return
      }
    }
    throw stuck("the end of the list")
  }

  private var paperIsLacking: Bool {
    let model = desk.model
    guard let index = model.intake?.papers.index, model.paperRows.indices.contains(index) else {
      return false
    }
    return family.lacks.contains(model.paperRows[index].document)
  }

  private func fillDetail() throws {
    guard let detail = desk.model.intake?.papers.detail else { return }
    // On the empty form Enter asks the state system first, then whether the paper was brought.
    if family.lacks.contains(detail.mark.document) {
      return try press(detail.mayStayEmpty ? "Esc" : "Enter")
    }
    switch detail.focus {
    case .issuedOn where detail.edit.isEmpty: try say(family.issuedOn)
    case .validUntil where detail.edit.isEmpty: try say("23112027")
    case .issuer where detail.edit.isEmpty: try say("№ 3 емхана")
    case .recommendation where detail.mark.recommends != true: try press("Right")
    case .paperKind where detail.edit.isEmpty: try say("паспорт")
    case .country where detail.edit.isEmpty: try say("Өзбекстан")
    case .issuedOn, .validUntil, .issuer, .number, .recommendation, .paperKind, .country: break
    }
    let now = desk.model.intake?.papers.detail
    if now?.focus == detail.focus { try press("Enter") }
  }

  private func markRow() throws {
    let model = desk.model
    guard let index = model.intake?.papers.index, model.paperRows.indices.contains(index) else {
      throw stuck("a row of the list")
    }
    let row = model.paperRows[index]
    let isLacking = family.lacks.contains(row.document)
    if row.isAnswered { return try press("Enter") }
    if row.law.lookUp == .notLookedUp, family.givesConsent { return try press("F6") }
    if isLacking { try clearRow() } else { try press("Enter") }
  }

  private func answerLookUp(_ document: DocumentID) throws {
    let outcome: LookUp.Outcome = family.lacks.contains(document) ? .notFound : .found
    try choose(LookUp.Outcome.allCases.firstIndex(of: outcome), "an outcome of the look-up")
  }

  /// Delete takes what stands there away, or says that the family has no such paper.
  private func clearRow() throws {
    let row = desk.model.intake?.papers.index
    for _ in 0..<2 {
      guard let index = desk.model.intake?.papers.index else { return }
      // Of a registered case every mark is recorded at once, and the cursor goes on by itself.
      guard index == row, desk.model.context == .checklist else { return }
      if desk.model.paperRows[index].state != .saidNone { try press("Del") }
    }
    if desk.model.context == .checklist { try press("Enter") }
  }

  // MARK: Decision

  /// Puts the cursor on a decision and takes it; what turns a family away with F8.
  func tryToDecide(_ kind: DecisionKind) throws {
    let offers = desk.model.decisionOffers
    guard let row = offers.firstIndex(where: { $0.kind == kind }),
      let now = desk.model.intake?.decision.index
    else { throw stuck("\(kind)") }
    try press(row > now ? "Down" : "Up", times: abs(row - now))
    try press(kind == .refuseAcceptance ? "F8" : "Enter")
    if case .acceptance = desk.model.formLayer?.purpose { try fill(family.vaccinations) }
  }

  /// Takes a decision that must be possible.
  func decide(_ kind: DecisionKind) throws {
    try tryToDecide(kind)
    // Behind a number that was filled by its last digit, the first Enter still means the number.
    if kind != .refuse, desk.model.context == .decision, desk.model.note == nil {
      try tryToDecide(kind)
    }
    let stayed = desk.model.context == .decision
    if kind != .refuse, stayed { throw stuck("the decision \(kind): \(desk.message)") }
  }

  /// A refusal on a ground, with everything that it states.
  func refuse(_ ground: GroundID, _ record: Record) throws {
    try state(ground, record)
    try press("F8")
  }

  /// The ground is stated, and its notice lies on the screen.
  func state(_ ground: GroundID, _ record: Record) throws {
    try decide(.refuse)
    guard case .choice(let layer) = desk.model.layers.last,
      case .ground(let grounds) = layer.purpose
    else { throw stuck("the grounds") }
    try choose(grounds.firstIndex(of: ground), "the ground")
    try fill(record)
    // The form has a blank for the address; this family gives none.
    if case .form(let layer) = desk.model.layers.last, case .address = layer.purpose {
      try press("Enter")
    }
  }

  /// What the decision printed goes into the family's hands.
  func handOverPaper() throws {
    for _ in 0..<3 where desk.model.context == .handing { try press("Enter") }
  }

  /// The visitor goes, and the desk is free for the next one.
  func seeOff() throws {
    guard desk.model.served != nil else { return }
    if desk.model.context == .application, desk.sees("қабылдауын аяқтау") {
      try press("Enter")
      guard desk.model.served == nil else { throw stuck("a free desk") }
      return
    }
    if desk.model.context != .desk { try press("F12") }
    try press("F7")
    guard desk.model.served == nil else { throw stuck("a free desk") }
  }
}
