import Cases
import Law
import Letters
import Testing

@testable import Workbench

@Suite("Words in a row of the inbox at 80 columns")
struct RowWordsTests {
  private static func all(_ phrase: some Phrase) -> [String] {
    [phrase.kazakh, phrase.russian, phrase.english]
  }

  @Test("No stage loses its end", arguments: Stage.allCases)
  func stages(stage: Stage) {
    for word in Self.all(RowStageWords(stage)) { #expect((1...15).contains(word.cells), "\(word)") }
  }

  @Test("No service loses its end", arguments: Service.allCases)
  func services(service: Service) {
    for word in Self.all(RowServiceWords(service)) {
      #expect((1...10).contains(word.cells), "\(word)")
    }
  }

  @Test("Two services are never called the same")
  func apart() {
    for language in 0..<3 {
      let words = Service.allCases.map { Self.all(RowServiceWords($0))[language] }
      #expect(Set(words).count == words.count)
    }
  }
}

@Suite("When an application came in, by its way")
struct ReceivedLabelTests {
  @Test(
    "Only what came through the portal was filed there",
    arguments: [
      (Channel.portal, "Порталға түсті"), (.stateCorporation, "Корпорацияға түсті"),
      (.proactive, "Қашан түсті"),
    ])
  func labels(channel: Channel, label: String) {
    #expect(FieldWords(.filedAt, via: channel).kazakh == label)
  }

  @Test("Of an unknown way nothing is said about the portal")
  func unknown() {
    #expect(FieldWords(.filedAt).kazakh == "Қашан түсті")
    #expect(!FieldWords(.filedAt).english.contains("portal"))
  }
}
