/// Reads the plain format of the embedded law files: a head of `key: value` lines, then for each
/// clause `== id kind`, its `place:`, `title:` and `label:`, and after `text:` the words themselves.
struct ClauseParser {
  private var head: [String: String] = [:]
  private var fields: [String: String] = [:]
  private var lines: [Substring] = []
  private var inText = false
  private var clauses: [Clause] = []

  init() {}

  mutating func take(_ line: Substring) {
    if line.hasPrefix("== ") {
      close()
      open(line.dropFirst(3))
    } else if inText {
      lines.append(line)
    } else if line == "text:" {
      inText = true
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      if fields.isEmpty {
        head[String(line[..<colon])] = String(value)
      } else {
        fields[String(line[..<colon])] = String(value)
      }
    }
  }

  mutating func finish() -> [Clause] {
    close()
    return clauses
  }

  private mutating func open(_ name: Substring) {
    let words = name.split(separator: " ")
    guard words.count == 2 else { return }
    fields = ["id": String(words[0]), "kind": String(words[1])]
    lines = []
    inText = false
  }

  private mutating func close() {
    guard let id = fields["id"], let kind = Clause.Kind(rawValue: fields["kind"] ?? ""),
      let act
    else { return }
    while lines.last?.isEmpty == true { lines.removeLast() }
    clauses.append(
      Clause(
        id: ClauseID(id), kind: kind, act: act, place: fields["place"] ?? "",
        title: fields["title"], label: fields["label"], text: lines.joined(separator: "\n")))
    fields = [:]
  }

  private var act: Act? {
    guard let date = CivilDate(iso: head["order-date"] ?? ""),
      let edited = CivilDate(iso: head["edition-date"] ?? "")
    else { return nil }
    return Act(
      order: head["order"] ?? "", date: date, registered: head["registered"] ?? "",
      edition: head["edition"] ?? "", editionDate: edited,
      notInForceBefore: CivilDate(iso: head["not-in-force-before"] ?? ""),
      title: head["title"] ?? "")
  }
}
