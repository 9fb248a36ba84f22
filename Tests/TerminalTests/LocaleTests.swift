import Terminal
import Testing

@Suite("The alphabet that the environment names")
struct LocaleTests {
  @Test(
    "A locale of UTF-8 that is not installed is one of UTF-8 all the same",
    arguments: ["ru_RU.UTF-8", "kk_KZ.utf8", "en_US.UTF8@euro", "C.utf-8"])
  func named(locale: String) {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      #expect(TerminalLocale.namesUTF8 { $0 == variable ? locale : nil })
    }
  }

  @Test(
    "Another alphabet, or none, is not", arguments: ["ru_RU.KOI8-R", "C", "POSIX", "", "UTF-8"])
  func other(locale: String) {
    #expect(!TerminalLocale.namesUTF8 { $0 == "LANG" ? locale : nil })
  }

  @Test("The first variable that is set counts, as for setlocale(3); an empty one is none")
  func order() {
    #expect(!TerminalLocale.namesUTF8 { ["LC_ALL": "C", "LANG": "kk_KZ.UTF-8"][$0] })
    #expect(TerminalLocale.namesUTF8 { ["LC_ALL": "", "LANG": "kk_KZ.UTF-8"][$0] })
    #expect(!TerminalLocale.namesUTF8 { ["LC_CTYPE": "ru_RU.CP1251", "LANG": "kk_KZ.UTF-8"][$0] })
  }
}
