/// A signature stands under words of what is signed: on no sheet alone, nor with the other signatures
/// alone, and what closes the paper behind it, as the date, stays with it.
enum SignatureLines {
  /// Lines of names and signatures that belong together, at most.
  private static let block = 8
  /// Lines with words above them that go along.
  private static let above = 2

  /// - Parameter places: the first line of each block that is signed.
  static func keep(_ places: [Int], in lines: inout [PaperLine]) {
    for place in places {
      var start = first(of: place, in: lines)
      var words = 0
      while start > 0, words < above {
        start -= 1
        if !lines[start].isFree { words += 1 }
      }
      for line in start..<place { lines[line].mayBreak = false }
    }
    guard let last = places.last, lines.count - last <= block else { return }
    for line in last..<(lines.count - 1) { lines[line].mayBreak = false }
  }

  /// Where the names above a signature begin, as far as a free line sets them off.
  private static func first(of place: Int, in lines: [PaperLine]) -> Int {
    let earliest = max(0, place - block)
    let free = (earliest..<place).last { lines[$0].isFree }
    return free.map { $0 + 1 } ?? place
  }
}

extension PageBlock {
  /// Whether somebody puts a name to it by hand.
  var isSigned: Bool {
    spans.contains { span in
      switch span.kind {
      case .empty(let name), .filled(let name):
        name.contains("signature") || name == "head_name" || name == "head"
      case .fixed, .toCome: false
      }
    }
  }
}

extension PaperLine {
  fileprivate var isFree: Bool { marks.isEmpty }
}
