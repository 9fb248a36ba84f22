import Cases
import FoundationEssentials
import Law
import Letters

/// An application as the portal hands it over: one JSON file, in the format of the README.
package struct PortalApplication: Equatable, Sendable {
  package let portalNumber: String
  package let filedAt: Moment
  package let service: Service
  package let residency: Residency
  package let child: PersonFacts
  package let applicant: PersonFacts
  package let relation: Relation
  package let schooling: CaseEvent.Schooling?
  /// What the service asks for beside the people.
  package let facts: Record
  package let consent: Bool?
  /// Whether it came with the applicant's electronic digital signature (`home.req.10.4`); `nil` where the
  /// file does not say.
  package let isSigned: Bool?
  package let attachments: [Named]

  /// An attachment by the name of its file in the same folder.
  package struct Named: Equatable, Sendable {
    package let file: String
    package let document: DocumentID?
    package let checksum: String?
  }

  /// Attachments in all (portal.egov.kz): five megabytes.
  package static let attachmentLimit = 5 * 1_024 * 1_024
  /// An application without its attachments.
  package static let fileLimit = 256 * 1_024

  /// Whether a file holds an application, by its name; an attachment is never called so.
  package static func isFile(_ name: String) -> Bool { name.hasSuffix(".json") }

  /// Everything registration needs.
  package func completed(
    knownChild: PersonID?, knownApplicant: PersonID?
  ) -> CompletedIntake {
    CompletedIntake(
      service: service, channel: .portal, residency: residency, received: filedAt, child: child,
      applicant: applicant, knownChild: knownChild, knownApplicant: knownApplicant,
      relation: relation, schooling: schooling, visit: nil, visitArrivedAt: nil,
      supervisorReason: nil, record: facts)
  }
}

/// A field of a portal file that cannot be used, by its path in the file: `child.birth_date`.
package struct PortalProblem: Equatable, Sendable, CustomStringConvertible {
  package let field: String
  package let reason: String

  package init(_ field: String, _ reason: String) {
    self.field = field
    self.reason = reason
  }

  /// One line for a person: what others wrote into a file must not move a cursor here.
  package var description: String { "\(field): \(reason)".neutralised() }
}

/// Everything that is wrong with a file.
package struct PortalProblems: Error, Equatable, Sendable {
  package let problems: [PortalProblem]

  package init(_ problems: [PortalProblem]) { self.problems = problems }
}
