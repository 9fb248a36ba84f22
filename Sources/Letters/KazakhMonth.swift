/// Names of the months with the endings that dates take in official Kazakh.
package enum KazakhMonth {
  /// How a date is used in its sentence.
  package enum Form: CaseIterable, Sendable {
    /// «21 қараша»
    case plain
    /// «21 қарашада», on that day
    case on
    /// «21 қарашадағы», of that day
    case of
    /// «21 қарашадан», from that day
    case from
    /// «21 қарашаға», until that day
    case until
  }

  /// The name of month 1–12 in a form; `nil` for any other number.
  package static func name(_ month: Int, _ form: Form = .plain) -> String? {
    guard table.indices.contains(month - 1) else { return nil }
    let row = table[month - 1]
    switch form {
    case .plain: return row.name
    case .on: return row.name + row.on
    case .of: return row.name + row.on + row.of
    case .from: return row.name + row.from
    case .until: return row.name + row.until
    }
  }

  /// Whether a text begins with what a date has behind a number: «жылғы» or the name of a month.
  static func goesWithNumber(_ text: Substring) -> Bool {
    text.hasPrefix("жылғы") || table.contains { text.hasPrefix($0.name) }
  }

  private struct Row {
    let name: String
    let on: String
    let of: String
    let from: String
    let until: String
  }

  private static func row(
    _ name: String, _ on: String, _ of: String, _ from: String, _ until: String
  ) -> Row {
    Row(name: name, on: on, of: of, from: from, until: until)
  }

  private static let table = [
    row("қаңтар", "да", "ғы", "дан", "ға"), row("ақпан", "да", "ғы", "нан", "ға"),
    row("наурыз", "да", "ғы", "дан", "ға"), row("сәуір", "де", "гі", "ден", "ге"),
    row("мамыр", "да", "ғы", "дан", "ға"), row("маусым", "да", "ғы", "нан", "ға"),
    row("шілде", "де", "гі", "ден", "ге"), row("тамыз", "да", "ғы", "дан", "ға"),
    row("қыркүйек", "те", "гі", "тен", "ке"), row("қазан", "да", "ғы", "нан", "ға"),
    row("қараша", "да", "ғы", "дан", "ға"), row("желтоқсан", "да", "ғы", "нан", "ға"),
  ]
}
