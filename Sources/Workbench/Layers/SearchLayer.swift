import Cases
import Law
import Letters
import Screen

/// Search as you type: names without the Kazakh letters or in Latin ones, ЖСН, phone, number.
package struct SearchLayer: Equatable, Sendable {
  var edit = EditLine()
  var hits: [SearchHit] = []
  /// Visits of a day or a talon, behind the applications.
  var visits: [DayVisit] = []
  var index = 0
  /// What is looked for: a number typed on the digit row of the Kazakh layout is that number.
  var query: String { Keyboard.number(edit.text) ?? edit.text }
  /// The query that the hits belong to.
  var answered = ""
  /// There are more than are shown: what is looked for may be none of these.
  var isCut = false

  static let actions: [CommandID: Action] = [.openResult: { $0.openResult() }]
}

extension Model {
  private var searchLayer: SearchLayer? {
    get {
      if case .search(let layer) = layers.last { return layer }
      return nil
    }
    set {
      guard let newValue, case .search = layers.last else { return }
      layers[layers.count - 1] = .search(newValue)
    }
  }

  mutating func openSearch() -> [Effect] {
    layers.append(.search(SearchLayer()))
    return []
  }

  mutating func moveSearch(_ key: Key) -> [Effect]? {
    guard var layer = searchLayer,
      let index = ListMovement.move(
        key, from: layer.index, count: layer.hits.count + layer.visits.count)
    else { return nil }
    layer.index = index
    searchLayer = layer
    return []
  }

  mutating func typeInSearch(_ key: Key) -> [Effect]? {
    guard var layer = searchLayer, layer.edit.take(key, isDigitsOnly: false, length: nil) else {
      return nil
    }
    searchLayer = layer
    return [search(layer.query)]
  }

  /// One application more than is shown: whether there are more is known then.
  private func search(_ query: String) -> Effect { .search(query, limit: size.height + 1) }

  /// Hits of an older query are not shown over a newer one.
  mutating func takeHits(
    _ query: String, _ hits: [SearchHit], _ visits: [DayVisit]
  ) -> [Effect] {
    guard var layer = searchLayer, layer.query == query else { return [] }
    layer.isCut = hits.count > size.height
    layer.hits = Array(hits.prefix(size.height))
    layer.visits = visits
    layer.answered = query
    layer.index = 0
    searchLayer = layer
    return []
  }

  mutating func openResult() -> [Effect] {
    guard let layer = searchLayer else { return [] }
    if let visit = layer.visit {
      lastQuery = layer.edit.text
      layers.removeAll()
      return showVisitHistory(visit.id)
    }
    guard layer.hits.indices.contains(layer.index) else { return [] }
    lastQuery = layer.edit.text
    let hit = layer.hits[layer.index]
    layers.removeAll()
    stack.append(.application(ApplicationScreen(id: hit.row.id)))
    return [.openCase(hit.row.id, reason: nil)]
  }

  /// The last search once more, from where it was left.
  mutating func nextMatch() -> [Effect] {
    guard !lastQuery.isEmpty else { return openSearch() }
    let layer = SearchLayer(edit: EditLine(lastQuery))
    layers.append(.search(layer))
    return [search(layer.query)]
  }

  func viewSearch(_ layer: SearchLayer, over sheet: Sheet) -> Sheet {
    var sheet = sheet
    sheet.title = marked([say(FrameWords.search), layer.query])
    sheet.tabs = []
    sheet.blocks = [
      .prompt(
        Prompt(
          sign: "/", edit: layer.edit,
          note: say(FrameWords.found(layer.count, isCut: layer.isCut)))),
      .rule, .table(searchTable(layer)), .rule,
    ]
    // A short screen has no line to spare for what says nothing.
    let details = details(layer)
    if !details.isEmpty || !size.isShort { sheet.blocks.append(.line([Run(details, .muted)])) }
    sheet.next = layer.count == 0 ? say(NextWords.typeToSearch) : openNext(layer)
    if sheet.message == nil, layer.count == 0 || !size.isShort {
      sheet.message = Note(say(layer.isCut ? MessageWords.searchCut : .searchHelp))
    }
    sheet.keys = led(keyHints(.search), by: sheet.next)
    return sheet
  }

  private func openNext(_ layer: SearchLayer) -> String {
    guard layer.visit == nil else { return say(BoardNextWords.history) }
    guard layer.hits.indices.contains(layer.index) else { return "" }
    let row = layer.hits[layer.index].row
    return say(
      NextWords.openCase(row.number.short(in: today.year), say(StageWords(row.stage))))
  }

  private func searchTable(_ layer: SearchLayer) -> Table {
    let marks = MatchMarks(query: layer.answered)
    let rows = layer.hits.map { hit in
      Table.Row.item(
        Table.Item(cells: [
          Run(hit.row.number.short(in: today.year)),
          marks.run("\(hit.row.child) / \(hit.row.applicant)"),
          Run(say(ServiceWords(hit.row.service))),
          Run(state(hit), hit.row.stage.isFinal ? .muted : .text),
        ]))
    }
    let visits = layer.visits.map { Table.Row.item(item($0)) }
    let groups = visits.isEmpty ? [] : [Table.Row.group(say(FrameWords.visits))]
    let selected = layer.visit == nil ? layer.index : layer.index + 1
    return Table(
      columns: [
        Table.Column(say(FrameWords.number), 7, upTo: 8, leaves: 2, isAnchor: true),
        Table.Column("\(say(FrameWords.child)) / \(say(IntakeWords.applicant))", 24, upTo: 60),
        Table.Column(say(FrameWords.service), 10, upTo: 16, leaves: 1),
        Table.Column(say(FrameWords.state), 16, upTo: 24),
      ], rows: rows + groups + visits, selected: layer.count == 0 ? nil : selected,
      empty: layer.edit.isEmpty ? "" : say(MessageWords.notFound(layer.query)), isChoice: true)
  }

  private func item(_ visit: DayVisit) -> Table.Item {
    Table.Item(cells: [
      Run(say(TicketNumber(visit.ticket))),
      Run(
        ["\(visit.day.dotted) \(visit.arrivedAt.time)", visit.clerk.map(name(of:))]
          .compactMap(\.self).joined(separator: " · ")),
      Run(visit.service.map { say(ServiceWords($0)) } ?? say(DeskWords.serviceNotSaid)),
      Run(say(EndingWords(VisitFigure.Ending(visit))), .muted),
    ])
  }

  private func state(_ hit: SearchHit) -> String {
    guard !hit.row.stage.isFinal else {
      return "\(say(StageWords(hit.row.stage))), \(hit.registered.dotted)"
    }
    return say(DueWording(hit.row.due, now: now, calendar: office.calendar))
  }

  private func details(_ layer: SearchLayer) -> String {
    guard layer.hits.indices.contains(layer.index) else { return "" }
    let marks = MatchMarks(query: layer.answered)
    return SearchDetails(layer.hits[layer.index], marks, language).text
  }
}

extension SearchLayer {
  var count: Int { hits.count + visits.count }

  /// The visit under the cursor.
  var visit: DayVisit? {
    let place = index - hits.count
    return visits.indices.contains(place) ? visits[place] : nil
  }
}
