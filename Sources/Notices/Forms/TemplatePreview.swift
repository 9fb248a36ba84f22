import Cases
import Law

/// A free form before anybody fills it: every blank shows its name in its place.
package enum TemplatePreview {
  /// - Parameters:
  ///   - name: what a clerk calls a blank.
  ///   - day: stands in every blank for a date.
  /// - Returns: `nil` for a text that no case could fill.
  package static func page(
    _ form: FormID, _ text: String, on day: CivilDate, isDemo: Bool, name: (String) -> String
  ) -> Page? {
    let template = FormTemplate(form, text, choices: FormCatalogue.template(form).choices)
    var values = BlankValues()
    for blank in template.blanks { values[blank] = .text("‹\(name(blank))›") }
    for line in template.lines {
      for case .blank(let blank, let shape) in line.parts {
        if shape.isOfDate { values[blank] = .date(day) }
        if line.style == .item { values[blank] = .list(["‹\(name(blank))›"]) }
      }
    }
    guard let body = try? template.filled(with: values) else { return nil }
    return Page(form: form, title: "", body: body, cover: [], copy: 1, isDemo: isDemo)
  }
}
