import Fixtures
import Law
import Testing

@Suite("Articles of general acts")
struct CodeArticleTests {
  @Test("The services law has a new name since 2026, and a paper of 2025 cites the old one")
  func servicesLaw() throws {
    let lastOld: CivilDate = "2025-12-31"
    let firstNew: CivilDate = "2026-01-01"
    let old = "Мемлекеттік көрсетілетін қызметтер туралы заң, 19-бап, 2-тармақ"
    let new =
      "Мемлекеттік және әлеуметтік жауапкершілігі бар көрсетілетін қызметтер туралы заң, 19-бап, 2-тармақ"
    #expect(CodeArticle.incompleteAtProvider.kazakh(on: lastOld) == old)
    #expect(CodeArticle.incompleteAtProvider.kazakh(on: firstNew) == new)
    #expect(CodeArticle.incompleteAtProvider.kazakh == new)
  }

  @Test("Other acts are cited alike on every day", arguments: CodeArticle.allCases)
  func others(article: CodeArticle) {
    let day: CivilDate = "2025-12-31"
    guard !article.rawValue.hasPrefix("services.") else { return }
    #expect(article.kazakh(on: day) == article.kazakh)
  }
}
