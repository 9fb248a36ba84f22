/// Whether the applicant is a resident; some lists of papers differ by it.
package enum Residency: String, CaseIterable, Sendable, Codable {
  case resident
  case nonResident = "non-resident"
}
