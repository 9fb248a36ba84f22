import Cases
import Screen

/// The places of the program; the counts are the summary of the day.
package struct PlacesLayer: Equatable, Sendable {
  var index = 0

  enum Place: CaseIterable, Sendable {
    case desk
    case inbox
    case board
    case printing
    case complaints
    case monitoring
    case dayEnd
    case reports
    case calendar
    case rules
    case log
  }

  static let actions: [CommandID: Action] = [.go: { $0.goToPlace() }]
}

extension Model {
  mutating func openPlaces() -> [Effect] {
    layers.append(.places(PlacesLayer()))
    return [.complaints(.loadList), .exchange(.countStages)]
  }

  mutating func movePlaces(_ key: Key) -> [Effect]? {
    let count = PlacesLayer.Place.allCases.count
    guard case .places(var layer) = layers.last,
      let index = ListMovement.jump(key, count: count)
        ?? ListMovement.move(key, from: layer.index, count: count)
    else { return nil }
    layer.index = index
    layers[layers.count - 1] = .places(layer)
    return []
  }

  mutating func goToPlace() -> [Effect] {
    guard case .places(let layer) = layers.last else { return [] }
    layers.removeAll()
    switch PlacesLayer.Place.allCases[layer.index] {
    case .desk: return showDesk()
    case .inbox:
      stack = [stack.first ?? .inbox(InboxScreen())]
      return refresh()
    case .board: return showBoard()
    case .printing: return openPrintQueue()
    case .complaints: return showComplaints()
    case .monitoring: return [.exchange(.loadStages(limit: Self.stagesShown))]
    case .dayEnd: return openHandOver()
    case .reports: return openReports()
    case .calendar: return openCalendar()
    case .rules: return openRules()
    case .log: return openLog()
    }
  }

  func view(_ layer: PlacesLayer) -> Layer {
    let rows = PlacesLayer.Place.allCases.map { place in
      Table.Row.item(Table.Item(cells: [Run(name(place)), Run(summary(place), .muted)]))
    }
    return Layer(
      title: say(FrameWords.places),
      blocks: [
        .table(
          Table(
            columns: [
              Table.Column("", 20, upTo: 24, isAnchor: true), Table.Column("", 12, upTo: 20),
            ], rows: rows, selected: layer.index, showsHeadings: false, isChoice: true))
      ], width: 46)
  }

  private func name(_ place: PlacesLayer.Place) -> String {
    switch place {
    case .desk: say(FrameWords.desk)
    case .inbox: say(FrameWords.inbox)
    case .board: say(BoardWords.title)
    case .printing: say(PrintWords.title)
    case .complaints: say(ComplaintLabel.complaints)
    case .monitoring: say(ExchangeWords.monitoring)
    case .dayEnd: say(FrameWords.dayEnd)
    case .reports: say(ReportDeskWords.title)
    case .calendar: say(CalendarDeskWords.title)
    case .rules: say(CalendarDeskWords.rulesTitle)
    case .log: say(LogWords.title)
    }
  }

  private func summary(_ place: PlacesLayer.Place) -> String {
    switch place {
    case .desk: say(FrameWords.waitingCount(waiting.count))
    case .inbox: inbox.counts[.all].map { say(FrameWords.caseCount($0)) } ?? ""
    case .complaints: say(ComplaintLabel.open(complaints.count))
    case .monitoring: openStages.map { say(ExchangeWords.open($0)) } ?? ""
    case .printing:
      printJobs.contains(where: \.state.isTrouble)
        ? say(PrintWords.unprinted(printJobs.count(where: \.state.isTrouble))) : ""
    case .dayEnd, .reports, .calendar, .rules, .board, .log: ""
    }
  }
}
