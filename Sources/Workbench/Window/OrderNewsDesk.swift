import Cases
import Law
import Screen

/// News of changed orders.
extension Model {
  mutating func askOrderNews() -> [Effect] {
    let services = RuleBook.loaded
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(WindowWords.newsOf),
          options: services.map { ChoiceLayer.Option(say(ServiceWords($0)), "") },
          purpose: .window(.newsOf(services)))))
    return []
  }

  /// An order that applies and that the program does not have yet, on every screen until somebody
  /// has seen to it (`home.rule.8.2`).
  var editionNote: Note? {
    guard let news = office.newsNotInProgram(on: today).first else { return nil }
    return Note(
      say(
        WindowWords.oldEdition(
          act: news.act.words ?? "", service: say(ServiceWords(news.service)),
          from: news.appliesFrom)), isBad: true)
  }
}
