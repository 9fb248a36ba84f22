import Letters
import Testing

@Suite("The lines of a file that a person wrote")
struct FileLinesTests {
  @Test(
    "They are the same whatever system ended them",
    arguments: ["бір\nекі\n\nүш", "бір\r\nекі\r\n\r\nүш", "бір\rекі\r\rүш"])
  func ends(text: String) { #expect(text.fileLines == ["бір", "екі", "", "үш"]) }

  @Test("Ends of several kinds in one file are each one end")
  func mixed() { #expect("a\r\nb\rc\nd".fileLines == ["a", "b", "c", "d"]) }

  @Test("Behind the end of the last line stands an empty one, as an editor counts")
  func last() {
    #expect("бір\r\n".fileLines == ["бір", ""])
    #expect("".fileLines == [""])
    #expect("\r\n".fileLines == ["", ""])
  }

  @Test("The mark of order before the first line is no letter of it, and anywhere else it is")
  func mark() {
    #expect("\u{FEFF}name\r\nx".fileLines == ["name", "x"])
    #expect("name\u{FEFF}".fileLines == ["name\u{FEFF}"])
    #expect("\u{FEFF}".fileLines == [""])
  }

  @Test("A letter with marks of its own behind an end of a line is whole")
  func composed() { #expect("а\r\nи\u{306}".fileLines == ["а", "й"]) }

  @Test("What is no end of a line in an editor is none here")
  func others() { #expect("a\u{2028}b\u{85}c\u{B}d".fileLines.count == 1) }

  @Test("As it is stored a text has one kind of end")
  func plain() { #expect("\u{FEFF}a\r\nb\r".withPlainLineEnds == "a\nb\n") }
}
