import Cases
import FoundationEssentials
import Law

/// A message for the phone as a file of JSON, keys in alphabetical order. The format is in the README.
package struct MessageFile: Equatable, Sendable {
  package let application: ApplicationNumber
  /// The day on which it is to be sent.
  package let day: CivilDate
  package let phone: String
  package let text: String

  package init(application: ApplicationNumber, day: CivilDate, phone: String, text: String) {
    self.application = application
    self.day = day
    self.phone = phone
    self.text = text
  }

  private struct Body: Encodable {
    let application: String
    let day: String
    let format: Int
    let phone: String
    let text: String
  }

  /// The same message always gives the same bytes.
  package func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = Body(
      application: application.description, day: day.iso, format: 1, phone: phone, text: text)
    return Array(try encoder.encode(body)) + [UInt8(ascii: "\n")]
  }
}
