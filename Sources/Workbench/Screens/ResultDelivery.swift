import Cases
import Law
import Letters
import Notices
import Screen

/// How the result of a case reaches the family.
extension Model {
  /// The ways in which the result of a case may reach the family, by the law's table.
  func ways(of subject: Case) -> [DeliveryRule] {
    office.rules(for: subject)?.ways(via: subject.channel, from: subject.stage) ?? []
  }

  /// The usual one of them.
  func delivery(of subject: Case) -> Delivery { ways(of: subject).first?.delivery ?? .paper }

  /// How the result reaches the family depends on service and channel (`home.req.5.3`,
  /// `home.req.5.4`, `preschool.queue-req.5`).
  mutating func deliver(_ file: CaseFile, isNotice: Bool) -> [Effect] {
    let ways = ways(of: file.subject)
    guard ways.count > 1 else {
      return deliver(file, by: delivery(of: file.subject), isNotice: isNotice)
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(LegalStepWords(.deliver)),
          options: ways.map { ChoiceLayer.Option(say(DeliveryWords($0.delivery)), $0.clause.text) },
          purpose: .delivery(ways.map(\.delivery), isNotice: isNotice))))
    return []
  }

  /// The way is chosen; the case is the one on the screen.
  mutating func deliver(by delivery: Delivery, isNotice: Bool) -> [Effect] {
    application?.file.map { deliver($0, by: delivery, isNotice: isNotice) } ?? []
  }

  private mutating func deliver(
    _ file: CaseFile, by delivery: Delivery, isNotice: Bool
  ) -> [Effect] {
    let subject = file.subject
    switch delivery {
    case .paper:
      guard let form = Notice.form(for: subject, in: office) else {
        layers.append(
          .form(
            FormLayer(.handed(subject.id, version: subject.version), fields: todayFields)))
        return []
      }
      return openNotice(subject.id, form)
    case .personalCabinet:
      layers.append(
        .form(
          FormLayer(
            .cabinet(subject.id, version: subject.version, isNotice: isNotice),
            fields: todayFields)))
      return []
    case .phoneNotice:
      let phone = file.history.applicant.facts.phone.map { String($0.suffix(10)) } ?? ""
      layers.append(
        .form(
          FormLayer(
            .phoneNotice(subject.id, version: subject.version, isNotice: isNotice),
            fields: todayFields + [FormField(.phone, phone)])))
      return []
    }
  }

  private var todayFields: [FormField] {
    [
      FormField(.date, today.dotted.filter { $0.isNumber }),
      FormField(.time, now.time.description.filter { $0.isNumber }),
    ]
  }
}
