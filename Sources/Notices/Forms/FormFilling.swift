import Cases
import Letters

extension FormTemplate {
  /// The blocks of the form with every blank filled. Filling is total: the first blank without a
  /// value is an error that names it.
  package func filled(with values: BlankValues) throws(NoticeProblem) -> [PageBlock] {
    var blocks: [PageBlock] = []
    for line in lines {
      if line.style == .item {
        blocks += try items(line, values)
      } else {
        blocks.append(PageBlock(style: line.style, spans: try spans(line, values)))
      }
    }
    return blocks
  }

  private func spans(_ line: Line, _ values: BlankValues) throws(NoticeProblem) -> [Span] {
    var spans: [Span] = []
    for part in line.parts {
      switch part {
      case .text(let text): spans.append(Span(text, .fixed))
      case .blank(let name): spans.append(try span(name, values))
      }
    }
    return spans
  }

  private func span(_ name: String, _ values: BlankValues) throws(NoticeProblem) -> Span {
    switch values[name] {
    case nil: throw .missing(blank: name, form: form)
    case .text(let text): return Span(try checked(text, name), .filled(name))
    case .list(let texts):
      return Span(try checked(texts.joined(separator: ", "), name), .filled(name))
    case .leftEmpty: return Span(Self.emptyRule, .empty(name))
    }
  }

  private func items(_ line: Line, _ values: BlankValues) throws(NoticeProblem) -> [PageBlock] {
    for part in line.parts {
      guard case .blank(let name) = part, case .list(let texts) = values[name] else { continue }
      guard !texts.isEmpty else { throw .missing(blank: name, form: form) }
      var blocks: [PageBlock] = []
      for (index, text) in texts.enumerated() {
        let number = Span("\(index + 1)) ", .fixed)
        let item = Span(try checked(text, name), .filled(name))
        blocks.append(PageBlock(style: .item, spans: [number, item]))
      }
      return blocks
    }
    return [PageBlock(style: .item, spans: try spans(line, values))]
  }

  private func checked(_ text: String, _ name: String) throws(NoticeProblem) -> String {
    let visible = text.replacing("\n", with: " ")
    guard visible.isPrintable else { throw .unprintable(blank: name, form: form) }
    return visible
  }

  /// The rule of a blank that stays empty.
  static let emptyRule = String(repeating: "_", count: 24)
}
