import Cases
import Law
import Letters
import Screen

/// Who and what an application is about.
extension CaseSummary {
  var facts: [Fact] {
    let child = file.history.child.facts
    let applicant = file.history.applicant.facts
    return [Fact(say(FrameWords.child), [Run(childLine(child))])] + schoolingFact + [
      Fact(say(IntakeWords.applicant), [Run(applicantLine(applicant))]),
      Fact(
        say(FrameWords.stage),
        [Run(say(StageWords(subject.stage)) + archiveLine), Run("  \(channelLine)", .muted)]),
      Fact(say(FrameWords.holder), holderRuns),
    ] + wayFacts + placeFacts + complaintFact + otherFact + askedFact
  }

  /// Of a service whose order is not here, what nobody can say of it, why, and what is done meanwhile.
  var unknown: Run? {
    guard let rules, !rules.isLoaded else { return nil }
    return Run(say(UnknownWords.parts(rules.unknown)), .unknown)
  }

  private var wayFacts: [Fact] { signatureFact + failureFact }

  /// What the portal says of the applicant's signature (`home.req.10.4`).
  private var signatureFact: [Fact] {
    guard let isSigned = file.history.surroundings.isSigned else { return [] }
    return [Fact(say(SignatureWords.signature), [Run(say(YesNoWords(isSigned)))])]
  }

  private var failureFact: [Fact] {
    guard let failure = subject.failedDelivery else { return [] }
    let reason = failure.reason.words ?? say(HistoryWords.erased)
    let text = "\(stamp(failure.at)) \(say(DeliveryWords(failure.delivery))): \(reason)"
    return [Fact(say(BoardWords.failedDeliveries), [Run(text, .error)])]
  }

  /// Why the application lies in the archive, with the clause that put it there.
  private var archiveLine: String {
    guard let rules, let archived = subject.archived(by: rules) else { return "" }
    let source = archived.clauses.first.map { " (\($0.text))" } ?? ""
    return ": \(say(ArchiveReasonWords(archived.reason)))\(source)"
  }

  /// The place in each queue and why it is what it is.
  private var placeFacts: [Fact] {
    file.history.surroundings.places.map { place in
      Fact(say(QueueWords.title), [Run(model.placeReason(place))])
    } + spentCategoryFact + registerFact + placeKindFacts + otherPlaceFact
  }

  /// The State Corporation takes in where the family is registered (`camp.req.7.2.queue`).
  private var otherPlaceFact: [Fact] {
    guard subject.record.answer(.registeredHere) == false else { return [] }
    let answer = FactText(model).value(.answer(false))
    return [
      Fact(
        say(FactWords(.registeredHere)), [Run("\(answer) (camp.req.7.2.queue)", .warning)])
    ]
  }

  /// Until when a temporary place is offered, referred to or taken meanwhile (`preschool.rule.3.15`).
  private var placeKindFacts: [Fact] {
    let text = PlaceText(model)
    let offered = subject.offeredPlace.flatMap { place in
      place.choice(.placeKind) == .temporary
        ? [place.words(.offeredPreschool) ?? "", text.kind(place)].joined(separator: " · ") : nil
    }
    let meanwhile = subject.temporaryPlaceUntil.flatMap { until in
      until > moment.date ? say(BulletinWords.temporary(until: until)) : nil
    }
    return [offered, meanwhile].compactMap(\.self).map {
      Fact(say(FactWords(.placeKind)), [Run($0, .warning)])
    }
  }

  /// A preschool that the register does not have: its queue is one of its own (`preschool.rule.10.p1`).
  private var registerFact: [Fact] {
    guard !file.history.surroundings.places.isEmpty || subject.stage == .checking else { return [] }
    let names = subject.queuedPreschools.filter {
      model.office.preschools.standing(of: $0) == .notListed
    }
    guard !names.isEmpty else { return [] }
    let words = RegisterWords.notListedName(names.joined(separator: ", "))
    return [Fact(say(RegisterWords.title), [Run(say(words), .warning)])]
  }

  /// Why the stated category gives no class (`preschool.rule.23.p1`).
  private var spentCategoryFact: [Fact] {
    guard subject.record.isCategorySpent, let category = subject.record[.category]?.category else {
      return []
    }
    let words = BulletinWords.categorySpent(say(CategoryWords(category)))
    return [Fact(say(QueueWords.queueClass), [Run(say(words), .warning)])]
  }

  private var askedFact: [Fact] {
    guard let last = file.history.surroundings.inquiries.last else { return [] }
    let check = last.inquiry.check.map { ", \(say(IdentityCheckWords($0)))" } ?? ""
    let text = "\(stamp(last.at)) \(say(AskerWords(last.inquiry.asker)).lowercased())\(check)"
    return [Fact(say(WindowWords.lastAsked), [Run(text, .muted)])]
  }

  private var otherFact: [Fact] {
    let numbers = file.history.surroundings.otherApplications
    guard !numbers.isEmpty else { return [] }
    let text = numbers.map { $0.short(in: model.today.year) }.joined(separator: " · ")
    return [Fact(say(TwinWords.sameChild), [Run(text)])]
  }

  /// Complaints about the application, the open ones with their dates.
  private var complaintFact: [Fact] {
    let rows = file.history.surroundings.complaints
    guard !rows.isEmpty else { return [] }
    let texts = rows.map { row in
      "\(row.number.short(in: model.today.year)) \(say(ComplaintStageWords(row.stage)))"
    }
    return [
      Fact(say(ComplaintLabel.complaints), [Run(texts.joined(separator: " · "), .warning)])
    ]
  }

  private var holderRuns: [Run] {
    let holder = Run(
      say(ClaimWords.heldSince(model.name(of: subject.holder), subject.holdsSince)),
      subject.isHeldByOther(than: model.clerk) ? .warning : .text)
    return subject.isSensitive
      ? [holder, Run("  " + say(ClaimWords.sensitive), .warning)] : [holder]
  }

  func childLine(_ child: PersonFacts) -> String {
    [child.name.full, child.birthDate?.dotted, child.iin].compactMap(\.self)
      .joined(separator: ", ")
  }

  private var schoolingFact: [Fact] {
    schoolingLine.map { [Fact(say(FieldWords(.grade)), [Run($0)])] } ?? []
  }

  /// «3Б, қазақ тілі».
  var schoolingLine: String? {
    subject.facts.schooling.map {
      "\($0.grade)\($0.letter), \(say(StudyLanguageWords($0.language)))"
    }
  }

  func applicantLine(_ applicant: PersonFacts) -> String {
    let phone = applicant.phone.map { " · \(PhoneText.spoken($0))" } ?? ""
    return "\(applicant.name.full), \(say(RelationWords(subject.facts.relation)))\(phone)"
  }

  private var channelLine: String {
    let received = subject.facts.received
    return "\(say(ChannelWords(subject.channel))) · \(received.date.dotted) \(received.time)"
  }
}
