import Letters

/// Reads a sheet aloud: linear text, whole sentences, states in words, no columns and no lines. The
/// words are those of the painted screen.
package struct Speech: Sendable {
  /// Words around the content, in the clerk's language.
  package struct Phrases: Sendable {
    /// «{n}-іс, барлығы {all}.»
    package let row: @Sendable (_ number: Int, _ all: Int) -> String
    /// «Тағы {n} іс»: rows of the list that are not among those said.
    package let more: @Sendable (_ rows: Int) -> String
    package let selected: String
    package let field: String
    package let notChosen: String

    package init(
      row: @escaping @Sendable (Int, Int) -> String,
      more: @escaping @Sendable (Int) -> String, selected: String, field: String,
      notChosen: String
    ) {
      self.row = row
      self.more = more
      self.selected = selected
      self.field = field
      self.notChosen = notChosen
    }
  }

  private let phrases: Phrases

  package init(_ phrases: Phrases) { self.phrases = phrases }

  /// What is read.
  package struct Reading: Equatable, Sendable {
    package let sentences: [String]
    /// The sentence in focus: there the hardware cursor stands.
    package let focus: Int
    /// The start of that sentence as far as the next letter typed; `nil` where nothing is typed.
    package let typed: String?
  }

  package func read(_ sheet: Sheet) -> Reading {
    var reader = Reader(phrases: phrases)
    reader.say(sheet.title + sheet.place)
    // What happened and what to do come first: nobody should have to hear a list to learn them.
    reader.say(sheet.message?.text ?? "")
    reader.say(sheet.next)
    // What stands apart on the line is a sentence of its own.
    for part in sheet.strip.map(\.text).joined().split(separator: "   ") {
      reader.say(String(part))
    }
    reader.say(sheet.tabs.filter(\.isCurrent).map(\.label))
    for block in sheet.layer?.blocks ?? sheet.blocks {
      reader.read(block, title: sheet.layer?.title)
    }
    reader.say(sheet.keys.map { "\($0.key): \($0.word)" })
    return Reading(
      sentences: reader.sentences, focus: reader.focus ?? 0, typed: reader.typed)
  }

  /// The sentences of `after` that `before` did not have: one change is a line or two, not a screen.
  package static func news(from before: [String], to after: [String]) -> [String] {
    let known = Set(before)
    return after.filter { !known.contains($0) }
  }
}

private struct Reader {
  let phrases: Speech.Phrases
  var sentences: [String] = []
  var focus: Int?
  var typed: String?
  private var spokenTitle = false

  init(phrases: Speech.Phrases) { self.phrases = phrases }

  mutating func say(_ text: String) {
    add(Self.spoken(text))
  }

  /// The words of an act or a form, with their own dashes.
  private mutating func quote(_ text: String) {
    add(text.split(separator: " ").joined(separator: " "))
  }

  private mutating func add(_ text: String) {
    guard text.contains(where: { $0 != "─" }) else { return }
    // A full stop that a quotation has inside is not said twice.
    let end = text.last == "»" ? text.dropLast().last : text.last
    sentences.append(end.map { ".!?:".contains($0) } == true ? text : text + ".")
  }

  /// Signs that part words on a screen are a pause when read aloud.
  private static func spoken(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    var spoken: [String] = []
    for word in words {
      guard ["·", "—", "─"].contains(word) else {
        spoken.append(word)
        continue
      }
      guard let last = spoken.popLast() else { continue }
      let isParted = last.last.map { ",.;:!?".contains($0) } ?? false
      spoken.append(isParted ? last : last + ",")
    }
    if spoken.last?.last == "," { spoken[spoken.count - 1].removeLast() }
    return spoken.joined(separator: " ")
  }

  /// As it is spoken, with the blank at its end, behind which the next letter comes.
  private static func start(_ text: String) -> String {
    spoken(text) + (text.last == " " ? " " : "")
  }

  mutating func say(_ parts: [String]) { say(parts.filter { !$0.isEmpty }.joined(separator: ", ")) }

  mutating func read(_ block: Block, title: String?) {
    if let title, !spokenTitle {
      say(title)
      spokenTitle = true
    }
    switch block {
    case .rule, .space: break
    case .line(let runs), .paragraph(let runs, _): say(runs.map(\.text).joined())
    case .facts(let facts): for fact in facts { read(fact) }
    case .table(let table): read(table)
    case .form(let form): read(form)
    case .document(let document):
      for sentence in Self.unwrapped(document.lines.map { $0.map(\.text).joined() }) {
        quote(sentence)
      }
    case .prompt(let prompt):
      focus = sentences.count
      typed = Self.start("\(prompt.sign) \(prompt.edit.beforeCursor)")
      say("\(prompt.sign) \(prompt.edit.text)")
      say(prompt.note)
    }
  }

  /// Lines that were broken only because the screen ends are one sentence: a listener must not hear a
  /// full stop in the middle of a clause. A line goes on in the next one when it ends no sentence and
  /// the next word would not have fitted on it.
  private static func unwrapped(_ all: [String]) -> [String] {
    // A rule across the page is no text; what it parts is two sentences.
    let lines = all.map { $0.contains("──") ? "" : $0 }
    let width = lines.map(\.cells).max() ?? 0
    var sentences: [String] = []
    var goesOn = false
    for line in lines {
      let word = line.split(separator: " ").first.map(String.init) ?? ""
      let before = sentences.last ?? ""
      if goesOn, !word.isEmpty, lastWidth(before) + 1 + word.cells > width {
        sentences[sentences.count - 1] = before + "\n" + line
      } else {
        sentences.append(line)
      }
      goesOn = line.last.map { !".;:!?»".contains($0) && $0 != " " } ?? false
    }
    return sentences.map { $0.replacing("\n", with: " ") }
  }

  /// Cells of the last line of what is already joined.
  private static func lastWidth(_ joined: String) -> Int {
    joined.split(separator: "\n", omittingEmptySubsequences: false).last?.cells ?? 0
  }

  private mutating func read(_ fact: Fact) {
    if fact.isSelected { focus = sentences.count }
    let value = fact.value.map(\.text).joined()
    let text = [value, fact.trailing?.text ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    say(fact.isSelected ? "\(phrases.selected): \(fact.label): \(text)" : "\(fact.label): \(text)")
  }

  private mutating func read(_ table: Table) {
    if table.rows.isEmpty { say(table.empty) }
    let said = table.rows.count { $0.item != nil }
    let place = table.stretch ?? Table.Stretch(before: 0, all: said)
    var number = 0
    for (index, row) in table.rows.enumerated() {
      switch row {
      case .group(let title): say(title)
      case .item(let item):
        number += 1
        let isSelected = index == table.selected
        if isSelected { focus = sentences.count }
        let words = [name(number, in: place), cells(item, table)].compactMap(\.self)
          .joined(separator: ". ")
        say(isSelected ? "\(phrases.selected): \(words)" : words)
      }
    }
    if let before = place.before, let all = place.all, all > before + said, said > 0 {
      say(phrases.more(all - before - said))
    }
    if focus == nil { focus = max(0, sentences.count - 1) }
  }

  /// The number of a row in the whole list; `nil` as long as the list is not counted.
  private func name(_ number: Int, in place: Table.Stretch) -> String? {
    guard let before = place.before, let all = place.all else { return nil }
    return phrases.row(before + number, max(all, before + number))
  }

  /// Each cell with its heading, so that a number is never heard without its meaning.
  private func cells(_ item: Table.Item, _ table: Table) -> String {
    zip(table.columns, item.cells).compactMap { column, cell in
      guard !cell.text.isEmpty else { return nil }
      return column.heading.isEmpty ? cell.text : "\(column.heading): \(cell.text)"
    }.joined(separator: "; ")
  }

  private mutating func read(_ form: Form) {
    for row in form.rows {
      switch row {
      case .heading(let text): say(text)
      case .note(let run): say(run.text)
      case .space: break
      case .field(let field):
        let label = "\(field.isFocused ? phrases.field + ": " : "")\(field.label):"
        if field.isFocused {
          focus = sentences.count
          if case .text(let edit, _) = field.value {
            typed = Self.start("\(label) \(edit.beforeCursor)")
          }
        }
        let value = text(field.value)
        let words = [value, field.hint?.text ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", ")
        say("\(label) \(words)")
      }
    }
  }

  /// «1 анасы, 2 әкесі»: the digit takes the answer.
  private func numbered(_ answers: [String]) -> String {
    answers.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
  }

  private func text(_ value: Form.Value) -> String {
    switch value {
    case .text(let edit, _): edit.text
    case .choice(let chosen, let all):
      "\(chosen ?? phrases.notChosen) (\(numbered(all)))"
    case .fixed(let text): text
    }
  }
}
