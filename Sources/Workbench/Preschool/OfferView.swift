import Cases
import Law
import Screen

/// An offer with its days behind and ahead, and what it can come to, told before it happens.
struct OfferView {
  private let model: Model
  private let file: CaseFile?
  private let line: BulletinLine

  init(_ model: Model, _ file: CaseFile?, _ line: BulletinLine) {
    self.model = model
    self.file = file?.subject.id == line.children.first?.id ? file : nil
    self.line = line
  }

  /// What the screen says of a place rests on these, the clauses of its state apart.
  static func clauses(_ state: FreePlace.State) -> [ClauseID] {
    switch state {
    case .free: ["preschool.rule.15.p3.1", "preschool.rule.16.3"]
    case .offered:
      [
        "preschool.rule.15.p3.1", "preschool.rule.16.3.repeat", "preschool.rule.22.p3",
        "preschool.rule.15.p3.3", "preschool.rule.15.p3.4",
      ]
    case .referred: ["preschool.rule.22.p3", "preschool.rule.25.1", "preschool.rule.25.2"]
    case .filled: []
    case .withdrawn: ["preschool.rule.3.4"]
    }
  }

  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  private var outlook: OfferOutlook? {
    guard let subject = file?.subject, let offer = line.place.offer,
      let rules = model.office.rules(for: subject)
    else { return nil }
    return try? OfferOutlook(
      subject, offer: offer.at, settings: rules.settings, calendar: model.office.calendar,
      now: model.now)
  }

  var blocks: [Block] {
    guard let child = line.children.first else { return [] }
    let heading = say(OfferWords.offeredTo(child.name, number: child.place?.place.number))
    let head: [Block] = [.line([Run(" " + heading, .heading)])]
    guard let outlook else { return head }
    return head + [.facts(course(outlook)), .space, .facts(futures(outlook))]
  }

  /// Where there is room; F1 has them all.
  private func clause(_ id: ClauseID) -> Run? {
    model.size.width < 100 ? nil : Run(id.text, .clause)
  }

  // MARK: Course

  private func stamp(_ moment: Moment) -> String { "\(moment.date.dottedShort) \(moment.time)" }

  private func course(_ outlook: OfferOutlook) -> [Fact] {
    let hours = outlook.hoursLeft(at: model.now)
    let role: Role = hours < 3 ? .urgent : hours < 24 ? .warning : .text
    return [
      Fact(
        stamp(outlook.noticeAt), [Run(say(OfferWords.noticeSent), .muted)],
        trailing: clause("preschool.rule.15.p3.1")),
      Fact(
        stamp(outlook.repeatAt),
        [Run(say(outlook.isRepeated ? OfferWords.noticeRepeated : .noticeToRepeat), .muted)],
        trailing: clause("preschool.rule.16.3.repeat")),
      Fact(
        "\(outlook.answerEnds.dottedShort) 24:00",
        [Run(say(OfferWords.lastMoment(hours: hours)), role)],
        trailing: clause("preschool.rule.15.p3.2")),
    ]
  }

  // MARK: What it can come to

  private func futures(_ outlook: OfferOutlook) -> [Fact] {
    let next = line.after.map(\.shortName).joined(separator: ", ")
    let place = say(next.isEmpty ? OfferWords.staysFree : .goesTo(next))
    return [
      Fact(
        say(OfferWords.ifAccepted), [Run(say(OfferWords.referral(until: outlook.referralEnds)))],
        trailing: clause("preschool.rule.22.p3")),
      Fact(
        say(OfferWords.ifRefused), [Run(say(afterRefusal) + place)],
        trailing: clause("preschool.rule.15.p3.3")),
      Fact(
        say(OfferWords.ifSilent), [Run(say(OfferWords.suspended(outlook.suspension)) + place)],
        trailing: clause("preschool.rule.15.p3.4")),
    ]
  }

  /// As the readings of the office have it.
  private var afterRefusal: OfferWords {
    guard let file, let now = model.circumstances(file) else { return .goesToArchive }
    let stage = file.subject.line(of: .refuseOffer, now)?.to
    return stage == .queued ? .staysInQueue : stage == .offered ? .keepsOther : .goesToArchive
  }
}
