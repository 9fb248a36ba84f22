import Cases
import Law
import Letters
import Screen

/// What the screens ask about the preschool queues.
package enum PreschoolEffect: Equatable, Sendable {
  case loadBulletin
  case publish(Record)
  /// To whoever is next.
  case offer(FreePlaceID)
}

/// What came of it.
package enum PreschoolAnswer: Equatable, Sendable {
  case bulletin([BulletinLine])
  case published([BulletinLine])
  /// The applications that got an offer; none when it was nobody's turn.
  case offered([CaseFile])
}

/// The bulletin of free places: what is free, who is next and why; choosing a place offers it.
extension Model {
  mutating func openBulletin() -> [Effect] {
    guard office.services.contains(.preschoolQueue) else {
      tell(.noService)
      return []
    }
    return [.preschools(.loadBulletin)]
  }

  /// A place that lacks one of the facts of `preschool.rule.3.3` is not published.
  mutating func openPublishing() -> [Effect] {
    guard office.services.contains(.preschoolQueue),
      let rules = office.newestRules(of: .preschoolQueue)
    else {
      tell(.noService)
      return []
    }
    let fields = IntakeFacts(self, IntakeDraft(), rules).fields(Vacancy.fields)
    layers.append(.form(FormLayer(.freePlace, fields: fields)))
    return []
  }

  mutating func take(_ answer: PreschoolAnswer) -> [Effect] {
    alarm = nil
    closeSentForm()
    switch answer {
    case .bulletin(let lines): return show(lines)
    case .published(let lines):
      let effects = show(lines)
      note = TimedNote(text: say(BulletinWords.published), isBad: false, since: now)
      return effects
    case .offered(let files):
      let numbers = files.map { number($0.subject) }.joined(separator: ", ")
      note = TimedNote(
        text: say(files.isEmpty ? BulletinWords.nobodysTurn : .offered(to: numbers)),
        isBad: files.isEmpty, since: now)
      return files.flatMap { takeFile($0) } + [.refreshRows(inbox.rows.map(\.id))]
    }
  }

  private mutating func show(_ lines: [BulletinLine]) -> [Effect] {
    guard !lines.isEmpty else {
      note = TimedNote(text: say(BulletinWords.nothingFree), isBad: false, since: now)
      return []
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(BulletinWords.title), options: lines.map { option($0) },
          purpose: .bulletin(lines),
          index: lines.firstIndex(where: \.isOpen) ?? 0)))
    return []
  }

  private func option(_ line: BulletinLine) -> ChoiceLayer.Option {
    let names = line.children.map { "\($0.name) \($0.number.short(in: today.year))" }
    let isNobody = line.state == .free && line.children.isEmpty
    return ChoiceLayer.Option(
      placeName(line.place), say(BulletinWords.state(line.state, names.joined(separator: ", "))),
      refusal: isNobody ? say(BulletinWords.nobodyWaits) : nil,
      detail: line.children.compactMap { $0.place }.map { placeReason($0) }.joined(separator: " "))
  }

  private func placeName(_ place: FreePlace) -> String {
    let words = FactText(self)
    let shown: [FieldID] = [.groupYear, .studyLanguage, .placeKind, .groupType]
    let parts = shown.compactMap { place.record[$0].map { words.value($0) } }
    return ([place.preschool] + parts).joined(separator: " · ")
  }

  /// Why a place in a queue is what it is, with its clauses.
  func placeReason(_ place: PlaceInQueue) -> String {
    let clauses = place.place.clauses.map(\.text).joined(separator: ", ")
    return "\(say(PlaceReasonWords(place))) (\(clauses))"
  }

  /// A free place goes to whoever is next; of any other the application is opened.
  mutating func chooseFrom(_ line: BulletinLine) -> [Effect] {
    if line.isOpen { return [.preschools(.offer(line.place.id))] }
    guard let child = line.children.first else { return [] }
    stack.append(.application(ApplicationScreen(id: child.id)))
    return [.openCase(child.id, reason: nil)]
  }
}
