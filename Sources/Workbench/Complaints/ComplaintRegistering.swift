import Cases
import Law
import Letters
import Screen

/// Registering a complaint: about whom, in whose name, how, and what it says. Nothing is preselected.
extension Model {
  mutating func startComplaint() -> [Effect] {
    var draft = ComplaintDraft(
      intake: ComplaintIntake(
        addressee: .providerHead, means: .written, received: now, complainant: "", matter: ""))
    if let file = application?.file {
      draft.intake.caseID = file.subject.id
      draft.intake.service = file.subject.service
      draft.intake.visit = file.subject.facts.visit
      draft.intake.complainant = file.history.applicant.facts.name.full
      draft.intake.contact = file.history.applicant.facts.phone ?? ""
    } else if let visit = served, case .desk = stack.last {
      draft.intake.visit = visit.id
      draft.intake.service = visit.service
      draft.intake.caseID = visit.caseID
    }
    return chooseAgainst(draft)
  }

  private mutating func chooseAgainst(_ draft: ComplaintDraft) -> [Effect] {
    let clerks = office.clerks.filter { !$0.isRetired && $0.role != .auditor }
    let options =
      [ChoiceLayer.Option(say(ComplaintLabel.officeItself), "")]
      + clerks.map { ChoiceLayer.Option($0.name, $0.post) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ComplaintLabel.against), options: options,
          purpose: .complaint(.against(draft, [nil] + clerks.map { $0.id })))))
    return []
  }

  private mutating func chooseAddressee(_ draft: ComplaintDraft) -> [Effect] {
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ComplaintLabel.complaint),
          options: ComplaintAddressee.allCases.map {
            ChoiceLayer.Option(say(AddresseeWords($0)), "")
          }, purpose: .complaint(.addressee(draft)))))
    return []
  }

  private mutating func chooseMeans(_ draft: ComplaintDraft) -> [Effect] {
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ComplaintLabel.complaint),
          options: ComplaintMeans.allCases.map {
            ChoiceLayer.Option(say(ComplaintMeansWords($0)), "")
          }, purpose: .complaint(.means(draft)))))
    return []
  }

  private mutating func askMatter(_ draft: ComplaintDraft) -> [Effect] {
    let about: [FormField] = draft.intake.caseID == nil ? [FormField(.applicationNumber)] : []
    let fields =
      [
        FormField(.complainant, draft.intake.complainant),
        FormField(.phone, String(draft.intake.contact.filter(\.isNumber).suffix(10))),
      ] + about + [
        FormField(.words), FormField(.date, today.dotted.filter(\.isNumber)),
        FormField(.time, now.time.description.filter(\.isNumber)),
      ]
    layers.append(.form(FormLayer(.complaint(.register(draft)), fields: fields)))
    return []
  }

  mutating func submit(_ choice: ComplaintChoice, _ index: Int) -> [Effect] {
    switch choice {
    case .against(var draft, let clerks):
      draft.intake.against = clerks[index]
      return chooseAddressee(draft)
    case .addressee(var draft):
      draft.intake.addressee = ComplaintAddressee.allCases[index]
      return chooseMeans(draft)
    case .means(var draft):
      draft.intake.means = ComplaintMeans.allCases[index]
      return askMatter(draft)
    case .outcome(let id, let version, let outcomes):
      return [.complaints(.decide(id, version: version, [.decide(outcomes[index])]))]
    case .handler(let id, let version, let clerks):
      return [
        .complaints(.decide(id, version: version, [.hand(to: clerks[index], reason: nil)]))
      ]
    case .paper(let id, let kinds): return [.complaints(.print(id, kinds[index]))]
    }
  }
}

extension FormReading {
  /// What a filled form of a complaint asks for.
  func effects(of form: ComplaintForm) throws(FormProblem) -> [Effect] {
    switch form {
    case .register(let draft): return [.complaints(.register(try registered(draft)))]
    case .answer(let id, let version):
      return decide(id, version, .writeAnswer(try words(.words)))
    case .giveBack(let id, let version):
      return decide(id, version, .giveBack(try words(.words)))
    case .passUp(let id, let version):
      return decide(id, version, .passUp(at: try moment(), body: try words(.body)))
    case .extend(let id, let version):
      guard let days = Int(try words(.days)) else {
        throw FormProblem(message: .wordsNeeded, field: .days)
      }
      return decide(id, version, .extend(workingDays: days, reason: try words(.words)))
    case .noticeExtension(let id, let version):
      return decide(id, version, .noticeExtension(at: try moment()))
    case .delay(let id, let version):
      return decide(id, version, .explainDelay(try words(.words)))
    case .withdraw(let id, let version):
      return decide(id, version, .withdraw(try words(.words)))
    case .note(let id, let version): return decide(id, version, .note(try words(.words)))
    }
  }

  private func decide(
    _ id: ComplaintID, _ version: Int, _ command: ComplaintCommand
  ) -> [Effect] {
    [.complaints(.decide(id, version: version, [command]))]
  }

  private func registered(_ draft: ComplaintDraft) throws(FormProblem) -> ComplaintDraft {
    var draft = draft
    draft.intake.complainant = try words(.complainant)
    draft.intake.contact = optional(.phone).isEmpty ? "" : "+7\(optional(.phone))"
    draft.intake.matter = try words(.words)
    draft.intake.received = try moment()
    draft.application = optional(.applicationNumber)
    return draft
  }
}
