import Screen
import Testing

@testable import Terminal

@Suite("Pasted text")
struct PastedTextTests {
  private func paste(_ keys: [Key]) -> (text: PastedText, hasEnded: Bool) {
    var text = PastedText(at: 0)
    for (index, key) in keys.enumerated() where text.take(key, at: 1) {
      return (text, index == keys.count - 1)
    }
    return (text, false)
  }

  private func letters(_ text: String) -> [Key] { text.map(Key.character) }

  @Test("Letters, lines and tabs are text; what moves or deletes is none")
  func letters() {
    let keys = letters("әж") + [.enter, .tab, .backspace, .left, .function(5)] + letters("ң")
    #expect(paste(keys).text.words == "әж\n ң")
    #expect(!paste(keys).hasEnded)
  }

  @Test("Ctrl-C ends it, whatever mark is missing")
  func interrupted() {
    let (text, hasEnded) = paste(letters("абв") + [.control("c")])
    #expect(hasEnded)
    #expect(text.words == "абв")
    #expect(!paste(letters("абв") + [.control("b")]).hasEnded)
  }

  @Test("The mark at the end counts when a slow line has torn its Esc off")
  func tornEnd() {
    let (text, hasEnded) = paste(letters("абв") + [.escape] + letters("[201~"))
    #expect(hasEnded)
    #expect(text.words == "абв")
    // The same letters without Esc are text.
    #expect(paste(letters("абв[201~")).text.words == "абв[201~")
    #expect(!paste(letters("абв[201~")).hasEnded)
    #expect(paste([.escape] + letters("[200~")).text.words.isEmpty, "a sequence is none either")
  }

  @Test("A sequence of a terminal goes whole: no letter of it is left in a name")
  func sequences() {
    let colour = letters("Оспан ") + [.escape] + letters("[31mӘлихан") + [.escape] + letters("[0m")
    #expect(paste(colour).text.words == "Оспан Әлихан")
    let title = [Key.escape] + letters("]0;атауы") + [.control("g")] + letters("Әлихан")
    #expect(paste(title).text.words == "Әлихан")
  }

  @Test("Half a second of silence is the end, and not a millisecond less")
  func silence() {
    var text = PastedText(at: 1_000)
    #expect(!text.hasFallenSilent(at: 1_500))
    #expect(text.hasFallenSilent(at: 1_501))
    let ended = text.take(.character("а"), at: 1_500)
    #expect(!ended)
    #expect(!text.hasFallenSilent(at: 2_000))
    #expect(text.hasFallenSilent(at: 2_001))
  }

  @Test("A text without end is cut, and takes no more memory")
  func longest() {
    var text = PastedText(at: 0)
    for _ in 0..<PastedText.longest { _ = text.take(.character("a"), at: 1) }
    #expect(text.words.utf8.count == PastedText.longest)
    _ = text.take(.character("b"), at: 1)
    #expect(text.words.utf8.count == PastedText.longest)
    #expect(!text.words.contains("b"))
    let ended = text.take(.control("c"), at: 1)
    #expect(ended)
  }
}
