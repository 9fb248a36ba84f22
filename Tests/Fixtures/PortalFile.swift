/// An application as the portal hands it over, invented, with fields to change.
package enum PortalFile {
  /// - Parameter fields: JSON values in place of the usual ones, or of fields that are not there.
  package static func json(_ fields: [String: String] = [:]) -> String {
    var all = usual
    for (key, value) in fields { all[key] = value }
    let lines = all.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { "  \"\($0.key)\": \($0.value)" }
    return "{\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  private static let usual = [
    "format": "1",
    "portal_number": "\"101000045321\"",
    // Saturday evening: registered on Monday.
    "filed_at": "\"2026-11-21T19:04:05+05:00\"",
    "service": "\"home\"",
    "child": """
    {"surname": "Сейітқали", "given": "Әлихан", "patronymic": "Бауыржанұлы", \
    "iin": "350101500013", "birth_date": "2018-01-01"}
    """,
    "applicant": """
    {"surname": "Сейітқали", "given": "Жанар", "relation": "mother", \
    "phone": "+7 700 000 00 01", "address": "Алатау қ., Тыныштық к-сі, 5-8"}
    """,
    "schooling": "{\"grade\": \"3\", \"letter\": \"А\", \"language\": \"kk\"}",
    "consent": "true",
  ]

  /// A list with one attachment.
  package static func attachments(_ file: String, _ document: String? = nil) -> String {
    let paper = document.map { ", \"document\": \"\($0)\"" } ?? ""
    return "[{\"file\": \"\(file)\"\(paper)}]"
  }
}
