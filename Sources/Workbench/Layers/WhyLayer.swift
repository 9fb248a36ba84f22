import Cases
import Law
import Letters
import Screen

/// Why: the clause, verbatim, with act and edition; for a date, the count day by day.
package struct WhyLayer: Equatable, Sendable {
  let subjects: [WhySubject]
  var index = 0
  var top = 0

  static let actions: [CommandID: Action] = [
    .close: { $0.closeLayer() },
    .whyOther: { $0.otherWhy() },
    .printCount: { $0.printExplanation() },
  ]
}

extension Model {
  private var whyLayer: WhyLayer? {
    get {
      if case .why(let layer) = layers.last { return layer }
      return nil
    }
    set {
      guard let newValue, case .why = layers.last else { return }
      layers[layers.count - 1] = .why(newValue)
    }
  }

  /// F1 on the thing in focus. After a refusal its clause is what one wants to see.
  mutating func openWhy() -> [Effect] {
    if let id = rowToCount {
      whyAwaits = id
      return [.loadCase(id)]
    }
    let subjects = whySubjects
    lastWhy = []
    guard !subjects.isEmpty else {
      tell(.noClauseHere)
      return []
    }
    layers.append(.why(WhyLayer(subjects: subjects)))
    return []
  }

  /// The application under the cursor of the list, whose date is counted once its history is read. A
  /// sensitive case is not read for a glance.
  private var rowToCount: CaseID? {
    guard case .inbox = stack.last, layers.isEmpty, lastWhy.isEmpty, let row = inbox.selected,
      inbox.preview?.subject.id != row.id, whyAwaits != row.id
    else { return nil }
    return row.id
  }

  /// The history of the row is there: its dates are shown with their count.
  mutating func explainAwaited(_ file: CaseFile) -> [Effect] {
    guard whyAwaits == file.subject.id else { return [] }
    let effects = openWhy()
    whyAwaits = nil
    return effects
  }

  private var whySubjects: [WhySubject] {
    if !lastWhy.isEmpty { return lastWhy }
    if let subjects = layers.last.map(WhyFinder(self).subjects(of:)) { return subjects }
    return WhyFinder(self).subjects(of: stack.last)
  }

  mutating func otherWhy() -> [Effect] {
    guard var layer = whyLayer else { return [] }
    layer.index = (layer.index + 1) % max(1, layer.subjects.count)
    layer.top = 0
    whyLayer = layer
    return []
  }

  mutating func moveWhy(_ key: Key) -> [Effect]? {
    guard var layer = whyLayer, let top = key.scrolled(from: layer.top) else { return nil }
    layer.top = top
    whyLayer = layer
    return []
  }

  func viewWhy(_ layer: WhyLayer, over sheet: Sheet) -> Sheet {
    var sheet = sheet
    let subject = layer.subjects[layer.index]
    let count = layer.subjects.count
    sheet.title = marked([
      say(subject.title),
      count > 1 ? "\(layer.index + 1)/\(count)" : "",
    ])
    sheet.strip = []
    sheet.tabs = []
    sheet.blocks = [.document(Document(lines: WhyText(self).lines(subject), top: layer.top))]
    sheet.next = say(count > 1 ? NextWords.closeOrOther : NextWords.close)
    sheet.keys = keyHints(.why)
    return sheet
  }
}
