import Notices
import Screen

/// A page as lines of the screen; filled blanks stand out.
struct PageLines {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// Read aloud, a paragraph is one sentence and not the lines of a page.
  private var width: Int { model.isPlain ? 10_000 : min(80, model.size.width) }

  func lines(_ page: Page) -> [[Run]] {
    let margin = max(0, (model.size.width - 80) / 2)
    let indent = Run(String(repeating: " ", count: margin))
    return TextPage(page, width: width).lines.map { line in
      [indent]
        + line.spans.map { span in
          switch span.kind {
          case .fixed: Run(span.text)
          case .filled: Run(span.text, .accent)
          case .empty, .toCome: Run(span.text, .muted)
          }
        }
    }
  }
}
