import Screen
import Testing

@testable import Terminal

@Suite("Keys, whatever terminal they come through")
struct KeyDecoderTests {
  private func letter(_ code: UInt32) -> KeyDecoder.Input? {
    KeyDecoder.decode(code, isFunctionKey: false)
  }

  @Test("Letters of every layout are letters", arguments: Array("әіңғүұқөһ№яЁzЖ7+\" 語🙂"))
  func letters(character: Character) throws {
    let scalar = try #require(character.unicodeScalars.first)
    #expect(letter(scalar.value) == .key(.character(character)))
  }

  @Test(
    "Control bytes have one meaning each",
    arguments: [
      (9, Key.tab), (10, .enter), (13, .enter), (27, .escape), (8, .backspace), (127, .backspace),
      (1, .control("a")), (3, .control("c")), (26, .control("z")), (12, .control("l")),
    ] as [(UInt32, Key)])
  func controls(code: UInt32, key: Key) {
    #expect(letter(code) == .key(key))
  }

  @Test(
    "Bytes that are no key are nothing",
    arguments: [0, 28, 29, 31, 0x80, 0x9B, 0x9F, 0xD800, 0x110000] as [UInt32])
  func nothing(code: UInt32) {
    #expect(letter(code) == nil)
  }

  @Test("Both sides of the first printable letters")
  func boundary() {
    #expect(letter(31) == nil)
    #expect(letter(32) == .key(.character(" ")))
    #expect(letter(126) == .key(.character("~")))
    #expect(letter(0xA0) == .key(.character("\u{A0}")))
  }

  @Test("Every sequence is told once, and begins with Esc")
  func sequences() {
    let all =
      KeyDecoder.extraSequences.map(\.sequence) + KeyDecoder.functionSequences.map(\.sequence)
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.hasPrefix("\u{1b}") && $0.count >= 3 })
  }

  @Test("Every function key of a keyboard has a sequence in the forms of xterm and the console")
  func functionKeys() {
    let numbers = Dictionary(grouping: KeyDecoder.functionSequences, by: \.number)
    #expect(numbers.keys.sorted() == (1...12).map { Int32($0) })
    for number: Int32 in 1...4 { #expect(numbers[number]?.count == 3) }
  }

  @Test("Pasted text is told from typed text")
  func paste() {
    #expect(KeyDecoder.decode(UInt32(KeyDecoder.pasteBegin), isFunctionKey: true) == .pasteBegins)
    #expect(KeyDecoder.decode(UInt32(KeyDecoder.pasteEnd), isFunctionKey: true) == .pasteEnds)
    #expect(KeyDecoder.decode(UInt32(KeyDecoder.pasteEnd) + 1, isFunctionKey: true) == nil)
  }
}
