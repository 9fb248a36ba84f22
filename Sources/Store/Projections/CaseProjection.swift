import Cases
import Law
import Letters

/// Keeps the rows of the inbox and of the search in step with the log.
struct CaseProjection {
  let database: Database
  let people: PersonTable
  let figures: CaseFigureTable

  /// What an event of the case can change. Names and the words of the search change only with a
  /// person, so they are left alone.
  func update(
    _ subject: Case, _ office: Office, decider: ClerkID? = nil
  ) throws(StoreTrouble) {
    try figures.write(subject, office, decider: decider)
    try database.run(
      """
      UPDATE case_row SET stage = ?2, is_open = ?3, waits = ?4, rank = ?5, holder = ?6, version = ?7
      WHERE id = ?1
      """,
      .integer(subject.id.number), .text(subject.stage.rawValue), .flag(!subject.stage.isFinal),
      .flag(subject.stage.waitsForOthers), .integer(Self.rank(of: subject, office)),
      .text(subject.holder.account), .integer(subject.version))
    try writeCourse(subject)
  }

  /// Writes everything of a case: at registration, after a change of a person, and on a rebuild.
  func write(
    _ subject: Case, _ office: Office, decider: ClerkID? = nil
  ) throws(StoreTrouble) {
    try figures.write(subject, office, decider: decider)
    let child = try people.person(subject.facts.child)
    let applicant = try people.person(subject.facts.applicant)
    try writeRow(subject, office, child: child, applicant: applicant)
    try writeSearchText(subject, child: child, applicant: applicant)
    try writeCourse(subject)
  }

  /// The stages and the papers of the case; rows that have not changed are not written.
  private func writeCourse(_ subject: Case) throws(StoreTrouble) {
    let course = CourseProjection(database: database)
    try course.writeStages(of: subject)
    try course.writePapers(of: subject)
    try course.writeOriginals(of: subject)
    try BookingProjection(database: database).write(subject)
    try QueueProjection(database: database).write(subject)
  }

  private func writeRow(
    _ subject: Case, _ office: Office, child: Person?, applicant: Person?
  ) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO case_row(id, year, serial, service, channel, stage, is_open, waits, rank, holder,
        version, registered, child, applicant, child_name, applicant_name)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
      ON CONFLICT (id) DO UPDATE SET stage = ?6, is_open = ?7, waits = ?8, rank = ?9,
        holder = ?10, version = ?11, child_name = ?15, applicant_name = ?16
      """,
      .integer(subject.id.number), .integer(subject.number.year), .integer(subject.number.serial),
      .text(subject.service.rawValue), .text(subject.channel.rawValue),
      .text(subject.stage.rawValue), .flag(!subject.stage.isFinal),
      .flag(subject.stage.waitsForOthers), .integer(Self.rank(of: subject, office)),
      .text(subject.holder.account), .integer(subject.version),
      .integer(subject.facts.registered.dayNumber), .integer(subject.facts.child.number),
      .integer(subject.facts.applicant.number), .text(child?.facts.name.full ?? ""),
      .text(applicant?.facts.name.full ?? ""))
  }

  static func rank(of subject: Case, _ office: Office) -> Int64 {
    guard let rules = office.rules(for: subject) else { return DueState.unknown.rank }
    let place = office.organisation?.place ?? .school
    return subject.dueState(rules, calendar: office.calendar, place: place).rank
  }

  /// The text is put into the index only when it changed: a row of an external-content index is
  /// taken out by its old text (https://sqlite.org/fts5.html#external_content_tables).
  private func writeSearchText(
    _ subject: Case, child: Person?, applicant: Person?
  ) throws(StoreTrouble) {
    let text = SearchText.of(subject.number, [child, applicant].compactMap(\.self))
    let id = SQLValue.integer(subject.id.number)
    if let old = try oldText(id) {
      guard old != text else { return }
      try database.run(
        "INSERT INTO search(search, rowid, folded) VALUES ('delete', ?1, ?2)", id, .text(old))
      try database.run("UPDATE search_text SET folded = ?2 WHERE id = ?1", id, .text(text))
    } else {
      try database.run("INSERT INTO search_text(id, folded) VALUES (?1, ?2)", id, .text(text))
    }
    try database.run("INSERT INTO search(rowid, folded) VALUES (?1, ?2)", id, .text(text))
  }

  private func oldText(_ id: SQLValue) throws(StoreTrouble) -> String? {
    let statement = try database.statement("SELECT folded FROM search_text WHERE id = ?1", [id])
    return try statement.step() ? statement.text(0) : nil
  }
}

/// The words under which a case is found.
enum SearchText {
  /// Folded names, the number in each way it is said, ЖСН, and the phone whole and by its end.
  static func of(_ number: ApplicationNumber, _ people: [Person]) -> String {
    var words: [String] = []
    for person in people {
      words.append(Folding.fold(person.facts.name.full))
      if let iin = person.facts.iin { words.append(iin) }
      if let phone = person.facts.phone { words += phoneWords(phone) }
    }
    words += numberWords(number)
    return words.joined(separator: " ")
  }

  private static func phoneWords(_ phone: String) -> [String] {
    let digits = phone.filter { $0.isNumber }
    return digits.count >= 10 ? [String(digits.suffix(10)), String(digits.suffix(4))] : [digits]
  }

  private static func numberWords(_ number: ApplicationNumber) -> [String] {
    let full = number.description.split(separator: "-").map(String.init)
    return full + [number.short(in: number.year), String(number.serial)]
  }
}
