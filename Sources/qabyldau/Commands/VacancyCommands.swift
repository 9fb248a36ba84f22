import Cases
import Law
import Letters
import Store
import Workbench

/// `qabyldau list vacancies`: the bulletin of free places, each with who is next.
enum VacancyList {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    let lines = try access.store.bulletin(on: access.now.date).filter(\.state.isOpen)
    guard !arguments.has("json") else {
      printJSON(lines)
      return .done
    }
    Console.table(
      ["id", "queue", "published", "state", "applications", "places"],
      lines.map { line in
        [
          "\(line.place.id)", line.place.key.description, line.place.publishedAt.iso,
          line.state.rawValue, line.children.map(\.number.description).joined(separator: " "),
          line.children.map { child in child.place.map { "\($0.place.number)" } ?? "" }
            .joined(separator: " "),
        ]
      })
    return .done
  }

  private static func printJSON(_ lines: [BulletinLine]) {
    var json = JSONText()
    json.object { json in
      json.key("vacancies")
      json.array(lines) { json, line in
        json.object { json in
          json.key("id")
          json.value(Int(line.place.id.number))
          json.key("sub_queue")
          json.value(line.place.key.description)
          json.key("published_at")
          json.value(line.place.publishedAt.iso)
          json.key("state")
          json.value(line.state.rawValue)
          json.key("applications")
          json.strings(line.children.map(\.number.description))
        }
      }
    }
    Console.out(json.text)
  }
}

/// `qabyldau import vacancies FILE`: a bulletin as lines of tabs, the first of them the names of the
/// facts. All of it is published, or nothing; what stands in the store already is said and not doubled.
enum VacancyImport {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let path = try arguments.word(2, "FILE")
    let access = try StoreAccess(arguments)
    let clerk = try access.clerk(arguments)
    let table = try VacancyTable(path: path)
    let author = Author(clerk: clerk.id, desk: "", moment: access.now)
    do {
      let kinds = try clerk.whileServing {
        try access.store.write(by: author, as: clerk) { writing, serving in
          try writing.publish(
            table.records.map(\.record), again: arguments.has("again"), by: serving,
            at: access.now)
        }
      }
      let language = try arguments.tongue()
      warn(table, path, try access.store.office().preschools, language)
      report(kinds, table, path, language)
      return .done
    } catch let problem as BadBulletinLine {
      throw CommandFailure(
        .badData,
        .badLine(
          path: path, line: table.records[problem.index].line,
          fact: VacancyTable.fact(of: problem.refusal)))
    }
  }

  /// A place of a preschool that the register does not have waits for nobody.
  private static func warn(
    _ table: VacancyTable, _ path: String, _ register: PreschoolRegister, _ language: Language
  ) {
    for (line, record) in table.records {
      guard let name = record.words(.offeredPreschool), register.standing(of: name) == .notListed
      else { continue }
      Console.error(language.say(FailureWords.notInRegister(path: path, line: line, name)))
    }
  }

  /// How many are new on standard output; the lines that are not, one by one, beside it.
  private static func report(
    _ kinds: [BulletinLineKind], _ table: VacancyTable, _ path: String, _ language: Language
  ) {
    for ((line, _), kind) in zip(table.records, kinds) {
      switch kind {
      case .new: break
      case .known: Console.error(language.say(FailureWords.knownPlace(path: path, line: line)))
      case .hadBefore:
        Console.error(language.say(FailureWords.placeHadBefore(path: path, line: line)))
      }
    }
    Console.out("\(kinds.count { $0 == .new })")
  }
}

/// Vacancies as they are written in a file.
struct VacancyTable {
  /// Each with the number of its line.
  let records: [(line: Int, record: Record)]

  init(path: String) throws {
    let known = Dictionary(Vacancy.fields.map { ($0.id.rawValue, $0.id) }) { first, _ in first }
    let file = try TabbedFile(path: path, columns: Set(known.keys))
    var records: [(line: Int, record: Record)] = []
    for (line, cells) in file.rows {
      var record: Record = [:]
      for (name, cell) in cells.sorted(by: { $0.key < $1.key }) {
        guard let field = known[name], let value = Self.value(cell, field) else {
          throw CommandFailure(.badData, .badLine(path: path, line: line, fact: name))
        }
        record[field] = value
      }
      records.append((line, record))
    }
    self.records = records
  }

  private static func value(_ text: String, _ field: FieldID) -> FieldValue? {
    switch field.kind {
    case .words: .words(text)
    case .number: Int(text).map { .number($0) }
    case .date: CivilDate(iso: text).map { .date($0) }
    case .choice: Choice(rawValue: text).map { .choice($0) }
    case .language: StudyLanguage(rawValue: text).map { .language($0) }
    case .moment, .longText, .yesNo, .ground, .document, .category: nil
    }
  }

  /// The fact that a refusal is about.
  static func fact(of refusal: Refusal) -> String {
    if case .fieldMissing(let field) = refusal.cause { return field.rawValue }
    if case .fieldOutOfBounds(let field) = refusal.cause { return field.rawValue }
    if case .withoutStateOrder(let field) = refusal.cause { return field.rawValue }
    return refusal.clauses.first?.text ?? ""
  }
}
