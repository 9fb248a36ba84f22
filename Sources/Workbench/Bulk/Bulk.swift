import Cases
import Law
import Screen

/// What is done to many cases at once.
enum BulkAction: CaseIterable, Sendable {
  case hand
  case print
  case export
}

/// Which cases a bulk action means: the marked ones, or all of the list.
package enum BulkSelection: Equatable, Sendable {
  case cases([CaseID])
  case list(InboxFilter, CaseNarrowing)
}

/// A bulk action as the world performs it.
package enum BulkRequest: Equatable, Sendable {
  /// Counts what would change hands; nothing is written.
  case preview(BulkSelection, to: ClerkID, reason: String)
  case hand(BulkSelection, to: ClerkID, reason: String)
  case rows(BulkSelection, BulkOutput)
}

/// Where a list of cases goes.
package enum BulkOutput: Equatable, Sendable {
  case paper
  case file
}

/// What came of it.
package enum BulkAnswer: Equatable, Sendable {
  case counted(BulkCount, BulkRequest)
  case handed(BulkCount, to: ClerkID)
  case written(path: String, cases: Int)
  case rows([InboxRow])
}

extension Model {
  /// Space marks the row and goes on; the second time it takes the mark away.
  mutating func markRow() -> [Effect] {
    guard let row = inbox.selected else { return [] }
    if inbox.marked.remove(row.id) == nil { inbox.marked.insert(row.id) }
    return moveInbox(.down) ?? []
  }

  /// The marked cases, or the whole list when none is marked.
  var bulkSelection: BulkSelection {
    inbox.marked.isEmpty
      ? .list(inbox.filter, inbox.narrowing)
      : .cases(inbox.marked.sorted { $0.number < $1.number })
  }

  var bulkSize: Int {
    inbox.marked.isEmpty ? inbox.counts[inbox.filter] ?? inbox.rows.count : inbox.marked.count
  }

  mutating func openBulk() -> [Effect] {
    guard !inbox.rows.isEmpty else { return [] }
    let options = BulkAction.allCases.map { ChoiceLayer.Option(say(BulkWords.action($0)), "") }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(BulkWords.title(bulkSize)), options: options,
          purpose: .bulk(BulkAction.allCases))))
    return []
  }

  mutating func beginBulk(_ action: BulkAction) -> [Effect] {
    switch action {
    case .print: return confirmList(.paper)
    case .export: return confirmList(.file)
    case .hand:
      let all = [clerk] + receivers
      guard clerk.role != .auditor else {
        return takeBulkRefusal(Refusal(.readOnlyRole))
      }
      layers.append(
        .choice(
          ChoiceLayer(
            title: say(ClaimWords.giveTo),
            options: all.map { ChoiceLayer.Option($0.name, $0.post) },
            purpose: .bulkReceiver(all.map(\.id)), digitSubmits: false)))
      return []
    }
  }

  /// Names leave the store only behind a look at whose: how many, of which list, and who stands first.
  private mutating func confirmList(_ output: BulkOutput) -> [Effect] {
    let shown =
      inbox.marked.isEmpty ? inbox.rows : inbox.rows.filter { inbox.marked.contains($0.id) }
    let list = ListPreview(
      all: bulkSize, output: output, first: shown.prefix(3).map(\.child).joined(separator: ", "))
    return confirm(.bulkList(list), [.bulk(.rows(bulkSelection, output))])
  }

  private mutating func takeBulkRefusal(_ refusal: Refusal) -> [Effect] {
    note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
    return []
  }

  mutating func askBulkReason(_ receiver: ClerkID) -> [Effect] {
    layers.append(.form(FormLayer(.bulkReason(receiver), fields: [FormField(.words)])))
    return []
  }

  /// Nothing is written before the preview is confirmed.
  func bulkHand(to receiver: ClerkID, reason: String) -> [Effect] {
    [.bulk(.preview(bulkSelection, to: receiver, reason: reason))]
  }

  mutating func takeBulk(_ answer: BulkAnswer) -> [Effect] {
    closeSentForm()
    switch answer {
    case .counted(let count, .preview(let selection, let receiver, let reason)):
      guard count.all > 0 else {
        tell(.nothingToHand)
        return []
      }
      let from = count.movable.sorted { ($1.value, $0.key.account) < ($0.value, $1.key.account) }
        .map { "\(name(of: $0.key)) \($0.value)" }.joined(separator: ", ")
      let preview = BulkPreview(
        all: count.all, from: from, receiver: name(of: receiver), staying: count.staying)
      return confirm(
        .bulkHand(preview), [.bulk(.hand(selection, to: receiver, reason: reason))])
    case .counted: return []
    case .handed(let count, let receiver):
      inbox.marked = []
      tell(.casesHanded(count.all, name: name(of: receiver)))
      return reloadInbox()
    case .written(let path, let cases):
      tell(.listWritten(cases, path: path))
      return []
    case .rows(let rows):
      let lines = [say(BulkWords.listHead(rows.count, today)), ""] + rows.map(bulkLine)
      return [.printSheet(title: say(BulkWords.listTitle), lines: lines)]
    }
  }

  private func bulkLine(_ row: InboxRow) -> String {
    let due = DueWording(row.due, now: now, calendar: office.calendar)
    return [
      row.number.description, say(due), say(ServiceWords(row.service)), row.child,
      say(StageWords(row.stage)), name(of: row.holder),
    ].joined(separator: " · ")
  }

  // MARK: Views

  /// The named lists of this clerk, and those that everybody has.
  mutating func takeViews(_ views: [SavedView], for purpose: ViewPurpose) -> [Effect] {
    switch purpose {
    case .use: chooseView(views)
    case .remove: chooseViewToRemove(views)
    }
    return []
  }

  /// Only the clerk's own lists can be removed; nothing is chosen beforehand.
  private mutating func chooseViewToRemove(_ views: [SavedView]) {
    guard !views.isEmpty else { return tell(.noOwnViews) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(BulkWords.removeView),
          options: views.map { ChoiceLayer.Option($0.name, "") },
          purpose: .removeView(views.map(\.name)))))
  }

  /// The list on the screen stays as it is and loses its name.
  mutating func removeView(_ name: String) -> [Effect] {
    if inbox.heading == name { inbox.heading = nil }
    tell(.viewRemoved(name))
    return [.removeView(name)]
  }

  private mutating func chooseView(_ views: [SavedView]) {
    let own = views.map { (name: "* " + $0.name, view: $0 as SavedView?) }
    let all: [(name: String, view: SavedView?)] =
      [(say(BulkWords.everything), nil)] + own + commonViews.map { ($0.name, $0) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(BulkWords.views), options: all.map { ChoiceLayer.Option($0.name, "") },
          purpose: .view(all.map(\.view)), index: 0)))
  }

  private var commonViews: [SavedView] {
    let services = office.services.map {
      SavedView(
        name: say(ServiceWords($0)), filter: .all, narrowing: CaseNarrowing(service: $0))
    }
    let free = SavedView(
      name: say(BulkWords.freeCases), filter: .all, narrowing: CaseNarrowing(holder: .nobody))
    let troubles = CaseTrouble.allCases.map { trouble in
      SavedView(
        name: say(BoardWords(trouble)), filter: .all,
        narrowing: CaseNarrowing(trouble: trouble))
    }
    let clerks = office.clerks.filter { $0.role != .auditor }.map {
      SavedView(name: $0.name, filter: .all, narrowing: CaseNarrowing(holder: $0.id))
    }
    return services + [free] + troubles + clerks
  }

  mutating func useView(_ view: SavedView?) -> [Effect] {
    var screen = InboxScreen()
    screen.filter = view?.filter ?? inbox.filter
    screen.narrowing = view?.narrowing ?? .none
    screen.heading = view?.name
    inbox = screen
    return [.loadInbox(screen.firstPage(rows: inboxCapacity))]
  }

  mutating func askViewName() -> [Effect] {
    layers.append(.form(FormLayer(.viewName, fields: [FormField(.words, inbox.heading ?? "")])))
    return []
  }

  mutating func saveView(named name: String) -> [Effect] {
    inbox.heading = name
    tell(.viewSaved(name))
    return [.saveView(SavedView(name: name, filter: inbox.filter, narrowing: inbox.narrowing))]
  }
}

/// What a change of many hands would do, for the question before it.
struct BulkPreview: Equatable, Sendable {
  let all: Int
  let from: String
  let receiver: String
  let staying: Int
}

/// What a list on paper or in a file would hold, for the question before it.
struct ListPreview: Equatable, Sendable {
  let all: Int
  let output: BulkOutput
  /// The names that stand first.
  let first: String
}
