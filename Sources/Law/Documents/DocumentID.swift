/// A paper that some clause names. Nothing that is not listed here can be asked for.
package enum DocumentID: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  case application
  case medicalCommissionConclusion = "medical-commission-conclusion"
}
