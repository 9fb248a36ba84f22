import Cases
import FoundationEssentials
import Law

/// A member of a preschool queue as a row of its table.
enum StoredMember {
  static let columns =
    """
    case_id, stage, categories, filed, class, stream, birth_year, language, kind, planned,
    temporary, birth, applicant, course
    """

  static func values(_ member: QueueMember) throws(StoreTrouble) -> [SQLValue] {
    let application = member.application
    return [
      .integer(member.id.number), .text(member.stage.rawValue),
      .text(member.categories.map(\.rawValue).sorted().joined(separator: " ")),
      .moment(application?.filedAt), .optional(application?.queueClass.rawValue),
      .optional(application?.stream.rawValue), .optional(application?.birthYear),
      .optional(application?.language), .optional(application?.kind),
      .optional(member.plannedEntry?.dayNumber), .optional(member.temporaryUntil?.dayNumber),
      .optional(member.birth?.dayNumber), .integer(member.applicant.number),
      .optional(try Course(member)?.text()),
    ]
  }

  /// - Parameter preschools: those in whose queues the application stands.
  static func read(
    _ row: borrowing Statement, _ preschools: [String]
  ) throws(StoreTrouble) -> QueueMember {
    let id = CaseID(row.integer(0))
    guard let stage = Stage(rawValue: row.text(1)) else {
      throw .damaged(detail: "queue_member \(id) has an unknown stage")
    }
    let course = try row.optionalText(13).map(Course.init(text:))
    return QueueMember(
      id: id, stage: stage,
      categories: Set(
        row.text(2).split(separator: " ").compactMap { word in
          ApplicantCategory(rawValue: String(word))
        }), application: application(row, id, preschools),
      referrals: course?.referrals.map(\.referral) ?? [], plannedEntry: row.optionalDay(9),
      temporaryUntil: row.optionalDay(10), birth: row.optionalDay(11),
      openOffers: course?.openOffers ?? [], applicant: PersonID(row.integer(12)))
  }

  private static func application(
    _ row: borrowing Statement, _ id: CaseID, _ preschools: [String]
  ) -> QueueApplication? {
    guard let filed = row.optionalMoment(3), let queueClass = QueueClass(rawValue: row.text(4)),
      let stream = QueueStream(rawValue: row.text(5))
    else { return nil }
    return QueueApplication(
      id: "\(id)", number: Int(id.number), filedAt: filed, queueClass: queueClass, stream: stream,
      birthYear: Int(row.integer(6)), language: row.text(7), preschools: preschools,
      kind: row.optionalText(8))
  }

  /// What few members have: places that are offered to them, and referrals that they got.
  private struct Course: Codable {
    let openOffers: [String]
    let referrals: [StoredReferral]

    init?(_ member: QueueMember) {
      guard !member.openOffers.isEmpty || !member.referrals.isEmpty else { return nil }
      openOffers = member.openOffers
      referrals = member.referrals.map(StoredReferral.init(_:))
    }

    init(text: String) throws(StoreTrouble) {
      do { self = try JSONDecoder().decode(Course.self, from: Data(text.utf8)) } catch {
        throw .damaged(detail: "queue_member has a course that cannot be read")
      }
    }

    func text() throws(StoreTrouble) -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      do { return String(decoding: try encoder.encode(self), as: UTF8.self) } catch {
        throw .failed(code: 0, detail: "queue_member cannot be written")
      }
    }
  }

  private struct StoredReferral: Codable {
    let at: Int64
    let preschool: String
    let birthYear: Int
    let language: String
    let kind: String?
    let queueClass: QueueClass

    init(_ referral: QueueMember.Referral) {
      at = referral.at.milliseconds
      preschool = referral.key.preschool
      birthYear = referral.key.birthYear
      language = referral.key.language
      kind = referral.key.kind
      queueClass = referral.queueClass
    }

    var referral: QueueMember.Referral {
      QueueMember.Referral(
        at: Moment(milliseconds: at),
        key: SubQueueKey(
          preschool: preschool, birthYear: birthYear, language: language, kind: kind),
        queueClass: queueClass)
    }
  }
}

extension Statement {
  borrowing func optionalDay(_ column: Int32) -> CivilDate? {
    optionalInteger(column).map { CivilDate(dayNumber: Int($0)) }
  }
}
