import Cases
import FoundationEssentials
import Law
import Letters

/// Reads an application of the portal field by field, and goes on after a bad one, so that the
/// report names all of them at once.
package struct PortalReader {
  private var problems: [PortalProblem] = []

  /// - Throws: every bad field with what is wrong with it.
  package static func read(_ bytes: [UInt8]) throws(PortalProblems) -> PortalApplication {
    var reader = PortalReader()
    let fields: PortalFields
    do {
      fields = try PortalFields(bytes)
    } catch {
      throw PortalProblems([PortalProblem("file", "is no JSON object")])
    }
    let application = reader.application(fields)
    guard let application, reader.problems.isEmpty else {
      throw PortalProblems(reader.problems)
    }
    return application
  }

  private mutating func application(_ fields: PortalFields) -> PortalApplication? {
    checkKeys(fields, Self.keys, "")
    if fields.number("format") != 1 { fail("format", "must be 1") }
    let number = text(fields, "portal_number", "", limit: 64)
    let filedAt = moment(fields, "filed_at")
    let service = value(fields, "service", Service.self)
    let residency = optionalValue(fields, "residency", Residency.self) ?? .resident
    let child = person(fields, "child", isChild: true)
    let applicant = person(fields, "applicant", isChild: false)
    let relation = fields.object("applicant").flatMap {
      value($0, "relation", Relation.self, prefix: "applicant.")
    }
    let schooling = schooling(fields, service)
    let facts = facts(fields, service, child)
    let consent = answer(fields, "consent")
    let isSigned = answer(fields, "signed")
    let attachments = attachments(fields)
    guard let number, let filedAt, let service, let child, let applicant, let relation else {
      return nil
    }
    return PortalApplication(
      portalNumber: number, filedAt: filedAt, service: service, residency: residency,
      child: child, applicant: applicant, relation: relation, schooling: schooling,
      facts: facts, consent: consent, isSigned: isSigned, attachments: attachments)
  }

  private static let keys = [
    "format", "portal_number", "filed_at", "service", "residency", "child", "applicant",
    "schooling", "facts", "consent", "signed", "attachments",
  ]

  private mutating func fail(_ field: String, _ reason: String) {
    problems.append(PortalProblem(field, reason))
  }

  /// A misspelt key would lose what it holds.
  private mutating func checkKeys(_ fields: PortalFields, _ known: [String], _ prefix: String) {
    for key in fields.keys.sorted() where !known.contains(key) {
      fail(prefix + key, "is not a field of this format")
    }
  }

  // MARK: Values

  private mutating func text(
    _ fields: PortalFields, _ key: String, _ prefix: String, limit: Int = 200
  ) -> String? {
    guard let text = fields.text(key)?.tidied, !text.isEmpty else {
      fail(prefix + key, "is missing")
      return nil
    }
    guard text.count <= limit, text.isLegible else {
      fail(prefix + key, "is too long or holds signs that cannot be printed")
      return nil
    }
    return text
  }

  private mutating func optionalText(
    _ fields: PortalFields, _ key: String, _ prefix: String
  ) -> String? {
    fields.has(key) ? text(fields, key, prefix) : nil
  }

  private mutating func moment(_ fields: PortalFields, _ key: String) -> Moment? {
    guard let text = text(fields, key, "") else { return nil }
    guard let moment = Moment(iso: text) else {
      fail(key, "is not a moment like 2026-11-21T19:04:05+05:00")
      return nil
    }
    return moment
  }

  private mutating func date(_ fields: PortalFields, _ key: String, _ prefix: String) -> CivilDate?
  {
    guard let text = optionalText(fields, key, prefix) else { return nil }
    guard let date = CivilDate(iso: text) else {
      fail(prefix + key, "is not a date like 2018-02-28")
      return nil
    }
    return date
  }

  private mutating func value<Value: RawRepresentable & CaseIterable>(
    _ fields: PortalFields, _ key: String, _ type: Value.Type, prefix: String = ""
  ) -> Value? where Value.RawValue == String {
    guard let text = text(fields, key, prefix) else { return nil }
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      fail(prefix + key, "“\(text)” is not one of \(known)")
      return nil
    }
    return value
  }

  private mutating func optionalValue<Value: RawRepresentable & CaseIterable>(
    _ fields: PortalFields, _ key: String, _ type: Value.Type, prefix: String = ""
  ) -> Value? where Value.RawValue == String {
    fields.has(key) ? value(fields, key, type, prefix: prefix) : nil
  }

  // MARK: People

  private mutating func person(
    _ fields: PortalFields, _ key: String, isChild: Bool
  ) -> PersonFacts? {
    guard let person = fields.object(key) else {
      fail(key, "is missing")
      return nil
    }
    let prefix = key + "."
    let own = isChild ? ["birth_date"] : ["relation", "phone", "address"]
    checkKeys(person, ["surname", "given", "patronymic", "iin"] + own, prefix)
    let surname = text(person, "surname", prefix)
    let given = text(person, "given", prefix)
    let patronymic = optionalText(person, "patronymic", prefix)
    let iin = iin(person, prefix)
    let birth = isChild ? date(person, "birth_date", prefix) : nil
    let phone = isChild ? nil : phone(person, prefix)
    let address = isChild ? nil : optionalText(person, "address", prefix)
    guard let surname, let given else { return nil }
    return PersonFacts(
      name: FullName(surname: surname, given: given, patronymic: patronymic), iin: iin?.text,
      birthDate: birth ?? (isChild ? iin?.birthDate : nil), sex: isChild ? iin?.sex : nil,
      phone: phone, address: isChild ? .unanswered : address.map { .value($0) } ?? .absent)
  }

  /// Twelve digits; a control digit that does not fit is a warning of the intake, never a block.
  private mutating func iin(_ person: PortalFields, _ prefix: String) -> IIN? {
    guard let text = optionalText(person, "iin", prefix) else { return nil }
    guard let iin = IIN(text) else {
      fail(prefix + "iin", "has not twelve digits")
      return nil
    }
    return iin
  }

  private mutating func phone(_ person: PortalFields, _ prefix: String) -> String? {
    guard let text = optionalText(person, "phone", prefix) else { return nil }
    guard let phone = PhoneText.international(text) else {
      fail(prefix + "phone", "has not ten digits behind +7")
      return nil
    }
    return phone
  }

  // MARK: Parts of the application

  private mutating func schooling(
    _ fields: PortalFields, _ service: Service?
  ) -> CaseEvent.Schooling? {
    guard let schooling = fields.object("schooling") else {
      if service == .home { fail("schooling", "is missing") }
      return nil
    }
    checkKeys(schooling, ["grade", "letter", "language"], "schooling.")
    let grade = text(schooling, "grade", "schooling.", limit: 10)
    let letter = optionalText(schooling, "letter", "schooling.") ?? ""
    let language = value(schooling, "language", StudyLanguage.self, prefix: "schooling.")
    guard let grade, let language else { return nil }
    return CaseEvent.Schooling(grade: grade, letter: letter, language: language)
  }

  private mutating func facts(
    _ fields: PortalFields, _ service: Service?, _ child: PersonFacts?
  ) -> Record {
    guard let service else { return Record() }
    guard RuleBook.newest(service)?.channels.contains(.portal) == true else {
      fail("service", "is not applied for on the portal")
      return Record()
    }
    guard !fields.has("facts") || fields.object("facts") != nil else {
      fail("facts", "is no object")
      return Record()
    }
    var reader = PortalFactReader(
      service, fields.object("facts"), childBirth: child?.birthDate)
    let record = reader.read()
    // A child that cannot be read has its own lines in the report.
    problems += reader.problems.filter { child != nil || $0.field != "child.birth_date" }
    return record
  }

  private mutating func answer(_ fields: PortalFields, _ key: String) -> Bool? {
    guard fields.has(key) else { return nil }
    guard let answer = fields.flag(key) else {
      fail(key, "is neither true nor false")
      return nil
    }
    return answer
  }

  private mutating func attachments(_ fields: PortalFields) -> [PortalApplication.Named] {
    guard fields.has("attachments") else { return [] }
    guard let list = fields.objects("attachments") else {
      fail("attachments", "is no list")
      return []
    }
    var attachments: [PortalApplication.Named] = []
    for (index, entry) in list.enumerated() {
      let prefix = "attachments[\(index)]."
      checkKeys(entry, ["file", "document", "sha256"], prefix)
      guard let file = text(entry, "file", prefix) else { continue }
      // The name of a file in this folder, and nothing that leads out of it.
      guard !file.contains("/"), !file.hasPrefix(".") else {
        fail(prefix + "file", "is not the name of a file in this folder")
        continue
      }
      // Moved away as an attachment, another application would never be registered.
      guard !PortalApplication.isFile(file) else {
        fail(prefix + "file", "is the name of an application")
        continue
      }
      attachments.append(
        PortalApplication.Named(
          file: file, document: document(entry, prefix),
          checksum: optionalText(entry, "sha256", prefix)?.lowercased()))
    }
    return attachments
  }

  private mutating func document(_ entry: PortalFields, _ prefix: String) -> DocumentID? {
    guard let text = optionalText(entry, "document", prefix) else { return nil }
    guard let document = DocumentID(rawValue: text) else {
      fail(prefix + "document", "“\(text)” is no paper of a list; see qabyldau checklist")
      return nil
    }
    return document
  }
}
