import Cases
import Law
import Screen

extension Model {
  func viewQueue(_ screen: QueueScreen) -> Sheet {
    let view = QueueView(self, screen)
    var sheet = frame(
      title: [say(QueueWords.title), screen.list.map { PlaceText(self).queue($0.key) } ?? ""])
    sheet.strip = view.totals
    sheet.blocks = [.table(view.table)]
    if size.height >= 16, let child = screen.selected?.child {
      sheet.blocks += [.rule] + QueueView.reasons(self, child) + view.temporaryPlace
    }
    sheet.next =
      screen.selected.map { say(QueueWords.openRow($0.child.name)) } ?? say(NextWords.back)
    return sheet
  }
}

/// A sub-queue in lines.
struct QueueView {
  private let model: Model
  private let screen: QueueScreen

  init(_ model: Model, _ screen: QueueScreen) {
    self.model = model
    self.screen = screen
  }

  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  var totals: [Run] {
    guard let list = screen.list else { return [] }
    let words = say(
      QueueWords.totals(
        queued: list.rows.count, free: list.free, offered: list.offered,
        suspended: list.suspended))
    guard let place = list.keys.firstIndex(of: list.key) else { return [Run(words, .muted)] }
    let position = say(QueueWords.position(place + 1, of: list.keys.count))
    return [Run(words, .muted), Run("   [\(position)]", .muted)]
  }

  // MARK: List

  var table: Table {
    let rows = screen.list?.rows ?? []
    return Table(
      columns: [
        Table.Column(say(QueueWords.place), 4, isRight: true),
        Table.Column(say(QueueWords.queueClass), 13, leaves: 1),
        Table.Column(say(QueueWords.filed), model.size.width < 80 ? 16 : 23, leaves: 2),
        Table.Column(say(QueueWords.child), 15, upTo: 40, isAnchor: true),
        Table.Column(say(QueueWords.state), 13, upTo: 26, leaves: 3),
      ], rows: rows.map { .item(item($0)) }, selected: rows.isEmpty ? nil : screen.index,
      empty: say(screen.list == nil ? QueueWords.noQueue : .nobody),
      claims: max(4, model.size.height - 16))
  }

  private func item(_ row: QueueList.Row) -> Table.Item {
    guard let place = row.child.place?.place else { return Table.Item(cells: []) }
    let filed = FiledText(place.filedAt)
    return Table.Item(cells: [
      Run("\(place.number)"), Run(say(QueueClassWords(place.queueClass))),
      Run(model.size.width < 80 ? filed.short : filed.exact, .muted),
      Run(model.size.width < 100 ? row.child.shortName : row.child.name),
      state(row),
    ])
  }

  /// Until when the child in focus has a place of another child (`preschool.rule.23.p3`).
  var temporaryPlace: [Block] {
    guard let until = screen.selected.flatMap(temporaryUntil) else { return [] }
    let words = say(BulletinWords.temporary(until: until))
    return [
      .paragraph(
        [Run("\(say(FactWords(.placeKind))): \(words)"), Run("  preschool.rule.23.p3", .clause)],
        indent: 2)
    ]
  }

  private func temporaryUntil(_ row: QueueList.Row) -> CivilDate? {
    row.temporaryUntil.flatMap { $0 > model.today ? $0 : nil }
  }

  /// Where nothing is under way the month before which the family wants no place: until then the child
  /// is passed over and keeps its place.
  private func state(_ row: QueueList.Row) -> Run {
    guard row.stage == .queued else { return Run(say(StageWords(row.stage)), role(row.stage)) }
    if let until = temporaryUntil(row) {
      let words: BulletinWords =
        model.size.width < 100
        ? .temporaryInShort(until: short(until)) : .temporary(until: until)
      return Run(say(words), .paused)
    }
    guard let entry = row.plannedEntry, entry > model.today else { return Run("") }
    return Run(String(entry.description.prefix(7)), .paused)
  }

  /// Day and month within a year from now, the year behind it: the whole day stands below the list.
  private func short(_ day: CivilDate) -> String {
    day < model.today.adding(months: 12) ? String(day.dotted.prefix(5)) : "\(day.year)"
  }

  private func role(_ stage: Stage) -> Role {
    stage == .offered ? .accent : stage == .queued ? .text : .paused
  }

  // MARK: Why this place

  /// The sentences of a place, numbered, each with its clause; then the reading that decides.
  static func reasons(_ model: Model, _ child: BulletinLine.Child) -> [Block] {
    guard let place = child.place else { return [] }
    let title = model.say(QueueWords.why(place.place.number, child.name))
    let reasons = PlaceReason.all(place, child.categories)
    // Where there is room; F1 has all clauses.
    let hasRoom = model.size.width >= 100
    let sentences = reasons.enumerated().map { index, reason in
      let clause = hasRoom ? reason.clause.map { "  \($0.text)" } : nil
      return Block.paragraph(
        [Run("\(index + 1). \(model.say(reason))"), Run(clause ?? "", .clause)], indent: 2)
    }
    let isSpread = place.place.dealtBefore != nil
    let reading =
      isSpread
      ? [Block.paragraph([Run(model.readingOfOrder, .muted)], indent: 2)] : []
    return [.line([Run(" " + title, .heading)])] + sentences + reading
  }
}

extension Model {
  /// The clause alone does not decide the order: the reading of «үшке бір» is named.
  var readingOfOrder: String {
    say(QueueWords.reading(say(PolicyReading(.firstTurnRatio, office.policies))))
  }
}
