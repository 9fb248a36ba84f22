import Law
import Notices
import Testing

@testable import Workbench

@Suite("What a blank is called when it keeps a paper back")
struct BlankWordsTests {
  /// Papers about a complaint are put together from what the complaint has; nothing of them can be
  /// missing.
  private static let forms = FormID.allCases.filter {
    $0 != .complaintAnswer && $0 != .complaintExtension
  }

  @Test("Every blank of a paper of a case has its words in each language", arguments: forms)
  func known(form: FormID) {
    for blank in FormCatalogue.template(form).blanks {
      let words = BlankWords(blank)
      #expect(words.isKnown, "\(blank)")
      #expect(![words.kazakh, words.russian, words.english].contains(""), "\(blank)")
    }
  }

  @Test("A blank that no form has keeps its own name")
  func unknown() {
    #expect(!BlankWords("nobody").isKnown)
    #expect(BlankWords("nobody").kazakh == "nobody")
  }
}
