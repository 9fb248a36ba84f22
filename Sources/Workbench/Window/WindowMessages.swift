import Cases
import Law
import Letters
import Notices
import Screen

/// What the screens ask about answers at the window, outages and news of orders.
package enum WindowEffect: Equatable, Sendable {
  case ask(Inquiry)
  case loadOutages
  case notice(OutageEvent.Noticed)
  case end(OutageID, at: Moment)
  case orderNews(OrderNews)

  var isWriting: Bool {
    switch self {
    case .ask, .notice, .end, .orderNews: true
    case .loadOutages: false
    }
  }
}

/// What came of it.
package enum WindowAnswer: Equatable, Sendable {
  /// The question is recorded, with the case as it stands now.
  case asked(Inquiry, CaseFile)
  case outages([Outage])
  case outage(Outage)
  case newsRecorded(Office)
  case inquiryRefused(InquiryRefusal)
  case outageRefused(OutageRefusal)
  case newsRefused(OrderNewsRefusal)
}

/// What is chosen at the window.
enum WindowChoice: Equatable, Sendable {
  case asker(CaseID, [Asking])
  /// `nil` is a new outage.
  case outage([Outage?])
  /// Of one outage: its protocol, or its end.
  case outageStep(Outage, [OutageStep])
  case newsOf([Service])
}

/// Who asks, with how it was checked.
struct Asking: Equatable, Sendable {
  let asker: Inquiry.Asker
  let check: Inquiry.IdentityCheck?
  /// How the consent to a third person was given.
  var means: PortalConsent.Means?

  /// With consent only where the order of the service provides for it.
  static func all(_ service: Service) -> [Asking] {
    let own = [Inquiry.Asker.applicant, .representative].flatMap { asker in
      Inquiry.IdentityCheck.allCases.map { Asking(asker: asker, check: $0) }
    }
    let means = ContactClauses.of(service)?.thirdPersons == nil ? [] : PortalConsent.Means.allCases
    return own + [Asking(asker: .thirdPerson, check: nil)]
      + means.map { Asking(asker: .thirdPerson, check: .document, means: $0) }
  }
}

enum OutageStep: CaseIterable, Sendable {
  case printProtocol
  case end
}

/// What a form at the window is for.
enum WindowForm: Equatable, Sendable {
  case outage
  case outageEnd(OutageID)
  /// When the consent to a third person was given.
  case consent(CaseID, PortalConsent.Means)
  case news(Service)
}

extension Model {
  // MARK: Answers at the window

  /// Nothing is told before it is recorded who asks; nothing is preselected.
  mutating func askWhoAsks() -> [Effect] {
    guard let file = application?.file else { return [] }
    let askings = Asking.all(file.subject.service)
    let options = askings.map { asking in
      ChoiceLayer.Option("\(say(AskerWords(asking.asker))), \(say(AskingWords(asking)))", "")
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(WindowWords.whoAsks), options: options,
          purpose: .window(.asker(file.subject.id, askings)))))
    return []
  }

  private mutating func ask(_ id: CaseID, _ asking: Asking) -> [Effect] {
    guard let means = asking.means else {
      return [.window(.ask(Inquiry(caseID: id, asker: asking.asker, check: asking.check)))]
    }
    layers.append(.form(FormLayer(.window(.consent(id, means)), fields: windowTime)))
    return []
  }

  mutating func take(_ answer: WindowAnswer) -> [Effect] {
    switch answer {
    case .asked(let inquiry, let file):
      alarm = nil
      closeSentForm()
      layers.append(.why(WhyLayer(subjects: [.answer(inquiry, file)])))
      return takeFile(file)
    case .outages(let outages): return chooseOutage(outages)
    case .outage(let outage):
      alarm = nil
      closeSentForm()
      tell(.outageRecorded)
      return printProtocol(outage)
    case .newsRecorded(let office):
      alarm = nil
      self.office = office
      closeSentForm()
      tell(.newsRecorded)
      return []
    case .inquiryRefused(let refusal): return tellRefused(say(InquiryRefusalWords(refusal)))
    case .outageRefused(let refusal): return tellRefused(say(OutageRefusalWords(refusal)))
    case .newsRefused(let refusal): return tellRefused(say(OrderNewsRefusalWords(refusal)))
    }
  }

  private mutating func tellRefused(_ text: String) -> [Effect] {
    alarm = nil
    note = TimedNote(text: text, isBad: true, since: now)
    reopenSentForm(nil)
    return []
  }

  /// What stands on the explanation, as a sheet for the family.
  mutating func printExplanation() -> [Effect] {
    guard case .why(let layer) = layers.last, layer.subjects.indices.contains(layer.index) else {
      return []
    }
    let subject = layer.subjects[layer.index]
    let lines = WhyText(self).lines(subject).map { runs in runs.map(\.text).joined() }
    return [.printSheet(title: say(subject.title), lines: lines)]
  }

  var windowTime: [FormField] {
    [
      FormField(.date, today.dotted.filter { $0.isNumber }),
      FormField(.time, now.time.description.filter { $0.isNumber }),
    ]
  }

  mutating func submit(_ choice: WindowChoice, _ index: Int) -> [Effect] {
    switch choice {
    case .asker(let id, let askings):
      return ask(id, askings[index])
    case .outage(let outages):
      guard let outage = outages[index] else { return askOutage() }
      return chooseOutageStep(outage)
    case .outageStep(let outage, let steps):
      switch steps[index] {
      case .printProtocol: return printProtocol(outage)
      case .end:
        layers.append(.form(FormLayer(.window(.outageEnd(outage.id)), fields: windowTime)))
        return []
      }
    case .newsOf(let services):
      layers.append(
        .form(
          FormLayer(.window(.news(services[index])), fields: [FormField(.words), FormField(.date)])
        ))
      return []
    }
  }
}

extension FormReading {
  /// What a filled form at the window asks for.
  func effects(of form: WindowForm) throws(FormProblem) -> [Effect] {
    switch form {
    case .outage:
      let facts = OutageEvent.Noticed(
        at: try moment(), system: FreeText(try words(.system)),
        description: FreeText(try words(.words)), informed: FreeText(try words(.informed)))
      return [.window(.notice(facts))]
    case .outageEnd(let id): return [.window(.end(id, at: try moment()))]
    case .consent(let id, let means):
      let consent = PortalConsent(means: means, at: try moment())
      return [
        .window(
          .ask(Inquiry(caseID: id, asker: .thirdPerson, check: .document, consent: consent)))
      ]
    case .news(let service):
      let news = OrderNews(
        service: service, act: FreeText(try words(.words)), appliesFrom: try date())
      return [.window(.orderNews(news))]
    }
  }
}
