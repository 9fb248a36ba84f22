import Cases
import Letters

extension FormTemplate {
  /// The blocks of the form with every blank filled. Filling is total: the first blank without a
  /// value is an error that names it.
  package func filled(with values: BlankValues) throws(NoticeProblem) -> [PageBlock] {
    var blocks: [PageBlock] = []
    for line in lines {
      switch line.style {
      case .item: blocks += try items(line, values)
      case .option: blocks.append(try option(line, values))
      case .letterhead, .title, .centred, .corner, .line, .caption, .cornerCaption, .seal, .space,
        .paragraph, .ruled, .chosen, .row, .rowHeading:
        blocks += paragraphs(line.style, try spans(line, values))
      }
    }
    return blocks
  }

  private func spans(_ line: FormLine, _ values: BlankValues) throws(NoticeProblem) -> [Span] {
    try spans(line.parts[...], values)
  }

  private func spans(
    _ parts: ArraySlice<FormLine.Part>, _ values: BlankValues
  ) throws(NoticeProblem) -> [Span] {
    var spans: [Span] = []
    for part in parts {
      switch part {
      case .text(let text):
        spans.append(Span(Self.joined(text, to: &spans), .fixed))
      case .blank(let name, let shape): spans.append(try span(name, shape, values))
      case .mark: break
      }
    }
    return spans
  }

  /// A sentence that was filled in up to its own full stop needs no second one, and a list that ends
  /// with a semicolon ends with the form's full stop.
  private static func joined(_ text: String, to spans: inout [Span]) -> String {
    guard text.hasPrefix("."), let last = spans.last else { return text }
    if last.text.hasSuffix(".") { return String(text.dropFirst()) }
    if last.text.hasSuffix(";") {
      spans[spans.count - 1] = Span(String(last.text.dropLast()), last.kind)
    }
    return text
  }

  private func span(
    _ name: String, _ shape: BlankShape, _ values: BlankValues
  ) throws(NoticeProblem) -> Span {
    switch values[name] {
    case nil: throw .missing(blank: name, form: form)
    case .text(let text):
      guard !shape.isOfDate else { throw .unfit(blank: name, form: form) }
      return Span(try checked(text, name), .filled(name))
    case .date(let date):
      guard let text = shape.text(date) else { throw .unfit(blank: name, form: form) }
      return Span(text, .filled(name))
    case .list(let texts):
      return Span(try checked(texts.joined(separator: ", "), name), .filled(name))
    case .choice(let options):
      let words = options.sorted().compactMap { choices[name]?[$0] }
      guard words.count == options.count, !words.isEmpty else {
        throw .unfit(blank: name, form: form)
      }
      return Span(words.joined(separator: ", "), .filled(name))
    case .toCome: return Span(NoticeNumber.open, .toCome(name))
    case .leftEmpty: return Span(shape.empty, shape == .dash ? .filled(name) : .empty(name))
    }
  }

  private func items(_ line: FormLine, _ values: BlankValues) throws(NoticeProblem) -> [PageBlock] {
    for (place, part) in line.parts.enumerated() {
      guard case .blank(let name, _) = part, case .list(let texts) = values[name] else { continue }
      guard !texts.isEmpty else { throw .missing(blank: name, form: form) }
      var blocks = try words(line.parts[..<place], values)
      for (index, text) in texts.enumerated() {
        let number = Span("\(index + 1)) ", .fixed)
        let item = Span(try checked(text, name), .filled(name))
        blocks.append(PageBlock(style: .item, spans: [number, item]))
      }
      return blocks + (try words(line.parts[(place + 1)...], values))
    }
    return [PageBlock(style: .item, spans: try spans(line.parts[...], values))]
  }

  /// What stands on the line of a list before and behind it goes above and below: nothing is lost.
  private func words(
    _ parts: ArraySlice<FormLine.Part>, _ values: BlankValues
  ) throws(NoticeProblem) -> [PageBlock] {
    let spans = try spans(parts, values)
    let isEmpty = spans.allSatisfy { $0.text.allSatisfy { $0.isWhitespace || $0.isPunctuation } }
    return isEmpty ? [] : [PageBlock(style: .item, spans: spans)]
  }

  /// A line of a choice. All of them are printed, as on the form; what was chosen bears a mark.
  private func option(_ line: FormLine, _ values: BlankValues) throws(NoticeProblem) -> PageBlock {
    guard case .mark(let name, let option) = line.parts.first else {
      return PageBlock(style: .option, spans: try spans(line, values))
    }
    guard let value = values[name] else { throw .missing(blank: name, form: form) }
    guard case .choice(let chosen) = value, !chosen.isEmpty, chosen.isSubset(of: options(of: name))
    else { throw .unfit(blank: name, form: form) }
    let words = try spans(line, values)
    guard chosen.contains(option) else { return PageBlock(style: .option, spans: words) }
    return PageBlock(style: .chosen, spans: [Span(Self.mark, .filled(name))] + words)
  }

  private func options(of name: String) -> Set<String> {
    Set(
      lines.flatMap(\.parts).compactMap { part in
        if case .mark(name, let option) = part { return option }
        return nil
      })
  }

  /// As a clerk ticks a line with the pen.
  static let mark = "V "

  /// A value of several lines goes on below, on rules of its own; so does a paragraph of an annex that
  /// is nothing but a value. Where no act has the words, a text of its own is no blank: rules under all
  /// of it would only tire the eye.
  private func paragraphs(_ style: PageBlock.Style, _ spans: [Span]) -> [PageBlock] {
    let whole = PageBlock(style: style, spans: spans.filter { !$0.text.isEmpty })
    let isValue = style == .paragraph && !whole.spans.isEmpty && whole.isFilledIn
    let isOfAnnex = if case .annex = form.nature.words { true } else { false }
    if !isOfAnnex, let apart = apart(style, spans) { return apart }
    let below: PageBlock.Style = isValue && !isOfAnnex ? .paragraph : .ruled
    var blocks = [PageBlock(style: isValue ? below : style, spans: [])]
    for span in spans {
      for (index, text) in span.text.split(separator: "\n").enumerated() {
        if index > 0 { blocks.append(PageBlock(style: below, spans: [])) }
        blocks[blocks.count - 1].spans.append(Span(String(text), span.kind))
      }
    }
    return blocks
  }

  /// A long value behind its label, on a paper whose words are the office's own: it stands below, without
  /// a rule under each of its lines.
  private func apart(_ style: PageBlock.Style, _ spans: [Span]) -> [PageBlock]? {
    guard style == .line || style == .paragraph, spans.count > 1, let value = spans.last,
      case .filled = value.kind, value.text.count > Self.longValue
    else { return nil }
    var label = Array(spans.dropLast())
    if let last = label.popLast() {
      let words = last.text.last == " " ? String(last.text.dropLast()) : last.text
      label.append(Span(words, last.kind))
    }
    return paragraphs(style, label) + paragraphs(.paragraph, [value])
  }

  /// Letters from which on a value is long: about three lines.
  private static let longValue = 200

  private func checked(_ text: String, _ name: String) throws(NoticeProblem) -> String {
    guard text.replacing("\n", with: " ").isPrintable else {
      throw .unprintable(blank: name, form: form)
    }
    return text
  }
}
