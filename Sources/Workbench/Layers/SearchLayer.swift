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
  /// The query that the hits belong to.
  var answered = ""

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
    return [.search(layer.edit.text, limit: size.height)]
  }

  /// Hits of an older query are not shown over a newer one.
  mutating func takeHits(
    _ query: String, _ hits: [SearchHit], _ visits: [DayVisit]
  ) -> [Effect] {
    guard var layer = searchLayer, layer.edit.text == query else { return [] }
    layer.hits = hits
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
    layers.append(.search(SearchLayer(edit: EditLine(lastQuery))))
    return [.search(lastQuery, limit: size.height)]
  }

  func viewSearch(_ layer: SearchLayer, over sheet: Sheet) -> Sheet {
    var sheet = sheet
    sheet.title = marked([say(FrameWords.search), layer.edit.text])
    sheet.tabs = []
    sheet.blocks = [
      .prompt(
        Prompt(sign: "/", edit: layer.edit, note: say(FrameWords.found(layer.count)))),
      .rule, .table(searchTable(layer)), .rule, .line([Run(details(layer), .muted)]),
    ]
    sheet.next = layer.count == 0 ? say(NextWords.typeToSearch) : openNext(layer)
    if sheet.message == nil { sheet.message = Note(say(MessageWords.searchHelp)) }
    sheet.keys = keyHints(.search)
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
    let rows = layer.hits.map { hit in
      Table.Row.item(
        Table.Item(cells: [
          Run(hit.row.number.short(in: today.year)),
          Run("\(marked(hit.row.child, layer)) / \(marked(hit.row.applicant, layer))"),
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
      empty: layer.edit.isEmpty ? "" : say(MessageWords.notFound(layer.edit.text)))
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

  /// The letters that were found stand in «», so that they are seen without colour.
  private func marked(_ name: String, _ layer: SearchLayer) -> String {
    MatchMarks(query: layer.answered).marked(name)
  }

  private func state(_ hit: SearchHit) -> String {
    guard !hit.row.stage.isFinal else {
      return "\(say(StageWords(hit.row.stage))), \(hit.registered.dotted)"
    }
    return say(DueWording(hit.row.due, now: now, calendar: office.calendar))
  }

  /// What tells namesakes apart; a phone only by its end.
  private func details(_ layer: SearchLayer) -> String {
    guard layer.hits.indices.contains(layer.index) else { return "" }
    let hit = layer.hits[layer.index]
    let iin = hit.iin.map { "\(say(FrameWords.iin)) \($0)" }
    let phone = hit.phone.map { "\(say(FrameWords.phoneEnd)) \($0.suffix(4))" }
    return [hit.row.number.description, iin, phone, hit.registered.dotted].compactMap(\.self)
      .joined(separator: " · ")
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

/// Marks the beginnings of words that a query has found.
struct MatchMarks {
  private let queries: [String]

  init(query: String) {
    queries = Folding.fold(query).split(separator: " ").map(String.init)
  }

  func marked(_ name: String) -> String {
    name.split(separator: " ").map { mark(String($0)) }.joined(separator: " ")
  }

  /// The shortest beginning of the word that holds everything typed.
  private func mark(_ word: String) -> String {
    let folded = Folding.fold(word)
    guard let query = queries.first(where: { folded.hasPrefix($0) }) else { return word }
    for length in 1...max(1, word.count)
    where Folding.fold(String(word.prefix(length))).hasPrefix(query) {
      return "«\(word.prefix(length))»\(word.dropFirst(length))"
    }
    return word
  }
}
