import Cases
import Law
import Screen

extension Model {
  func viewBulletin(_ screen: BulletinScreen) -> Sheet {
    let view = BulletinView(self, screen)
    var sheet = frame(
      title: [say(BulletinWords.title), screen.showsAll ? say(BulletinWords.everything) : ""])
    sheet.strip = [Run(view.totals, .muted)]
    sheet.blocks = [.table(view.table)]
    if size.height >= 16, let line = screen.selected {
      sheet.blocks += [.rule] + view.detail(line)
    }
    sheet.next = view.next
    return sheet
  }

  /// The account of all places, whatever became of them, as a sheet.
  func printBulletin() -> [Effect] {
    guard let screen = bulletinScreen else { return [] }
    let view = BulletinView(self, screen)
    let lines = screen.shown.flatMap { view.printed($0) }
    let head = [
      "\(office.organisation?.name ?? "") · \(today.dotted) \(now.time)", view.totals, "",
    ]
    return [.printSheet(title: say(BulletinWords.title), lines: head + lines)]
  }
}

/// The bulletin in lines.
struct BulletinView {
  private let model: Model
  private let screen: BulletinScreen
  private let text: PlaceText

  init(_ model: Model, _ screen: BulletinScreen) {
    self.model = model
    self.screen = screen
    text = PlaceText(model)
  }

  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  private func count(_ state: FreePlace.State) -> Int { screen.lines.count { $0.state == state } }

  var totals: String {
    let open = say(
      BulletinWords.totals(
        free: count(.free), offered: count(.offered), referred: count(.referred)))
    guard screen.showsAll else { return open }
    return open
      + say(BulletinWords.over(filled: count(.filled), withdrawn: count(.withdrawn)))
  }

  // MARK: List

  var table: Table {
    let shown = screen.shown
    return Table(
      columns: [
        Table.Column(say(BulletinWords.preschool), 12, upTo: 24, isAnchor: true),
        Table.Column(say(BulletinWords.group), 20, upTo: 36, leaves: 1),
        Table.Column(say(BulletinWords.kind), 12, upTo: 30, leaves: 2),
        Table.Column(say(BulletinWords.state), 24, upTo: 46),
      ], rows: shown.map { .item(item($0)) },
      selected: shown.firstIndex { $0.place.id == screen.selected?.place.id },
      empty: say(BulletinWords.nothingFree), claims: max(4, model.size.height - 18))
  }

  private func item(_ line: BulletinLine) -> Table.Item {
    Table.Item(
      mark: line.state.isOpen ? " " : "-",
      cells: [
        Run(line.place.preschool), Run(text.group(line.place)),
        Run(text.kind(line.place), .muted), Run(state(line), role(line)),
      ])
  }

  private func names(_ children: [BulletinLine.Child]) -> String {
    children.map(\.name).joined(separator: ", ")
  }

  private func state(_ line: BulletinLine) -> String {
    let names = line.children.map(\.shortName).joined(separator: ", ")
    switch line.state {
    case .free: return say(names.isEmpty ? BulletinWords.nobodyWaits : .next(names))
    case .offered, .referred: return "\(say(FreePlaceWords(line.state))): \(names)"
    case .filled, .withdrawn: return say(FreePlaceWords(line.state))
    }
  }

  private func role(_ line: BulletinLine) -> Role {
    switch line.state {
    case .free: line.isOpen ? .text : .muted
    case .offered: .accent
    case .referred: .ok
    case .filled, .withdrawn: .muted
    }
  }

  // MARK: The place in focus

  func detail(_ line: BulletinLine) -> [Block] {
    let published = line.place.publishedAt
    let head: [Block] = [
      .paragraph(
        [
          Run(text.whole(line.place)), Run(" · "),
          Run(say(BulletinWords.publishedAt(published.date, published.time)), .muted),
        ], indent: 1)
    ]
    switch line.state {
    case .free:
      return head + line.children.flatMap { QueueView.reasons(model, $0) }
    case .offered: return head + OfferView(model, screen.file, line).blocks
    case .referred: return head + referral
    case .filled: return head + [.line([Run(" " + names(line.children))])]
    case .withdrawn: return head + withdrawal(line.place).map { .line([Run(" " + $0)]) }
    }
  }

  private static let ofReferral: Set<TermID> = [
    .referral, .referralCancelling, .referralExtension,
  ]

  private var referral: [Block] {
    guard let file = screen.file, let child = screen.selected?.children.first,
      file.subject.id == child.id
    else { return [] }
    let summary = CaseSummary(model, file)
    let terms: [Block] = zip(summary.deadlines, summary.deadlineRows).compactMap { run, row in
      guard run.endedAt == nil, Self.ofReferral.contains(run.term.id), let cells = row.item?.cells
      else { return nil }
      return .line([Run(" \(cells[0].text): "), cells[1], Run("  "), cells[3]])
    }
    return [.line([Run(" \(child.name) · \(say(StageWords(file.subject.stage)))")])] + terms
  }

  private func withdrawal(_ place: FreePlace) -> [String] {
    guard let withdrawal = place.withdrawal else { return [] }
    let reason = withdrawal.reason.words ?? say(HistoryWords.erased)
    return [say(BulletinWords.withdrawnBecause(reason, withdrawal.at.date))]
  }

  /// A place on paper.
  func printed(_ line: BulletinLine) -> [String] {
    let published = line.place.publishedAt
    // The bulletin hangs where everybody reads it: it tells no names.
    let numbers = line.children.map { $0.number.short(in: model.today.year) }
    let about = ([say(FreePlaceWords(line.state))] + numbers).joined(separator: " ")
    return [
      text.whole(line.place),
      "  \(say(BulletinWords.publishedAt(published.date, published.time))) · \(about)",
    ] + withdrawal(line.place).map { "  " + $0 }
  }

  // MARK: Enter

  var next: String {
    guard let line = screen.selected else { return say(NextWords.back) }
    switch line.state {
    case .free:
      return line.isOpen
        ? say(BulletinWords.offer(names(line.children))) : say(NextWords.back)
    case .offered: return say(BulletinWords.answer)
    case .referred, .filled: return say(BulletinWords.open(names(line.children)))
    case .withdrawn: return say(NextWords.back)
    }
  }
}
