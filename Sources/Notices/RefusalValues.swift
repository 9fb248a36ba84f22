import Cases
import Law
import Letters

/// The ground verbatim, the facts, and the act where the ground asks for one: apart for the free
/// refusals, together for the one line of annex 2 of home schooling and below a form without a blank.
struct RefusalValues {
  private let source: NoticeSource
  private let paper: GivenPaper

  init(_ source: NoticeSource, _ paper: GivenPaper) {
    self.source = source
    self.paper = paper
  }

  func set(_ values: inout BlankValues) {
    guard let words else { return }
    values.set("ground", words.ground)
    values.set("facts", words.facts)
    values.set("act", words.act)
    values.set("reason", reason)
  }

  /// All of it in one line; `nil` where nothing was refused on a ground, or its words are erased.
  var reason: String? {
    guard let words, let facts = words.facts, !facts.isEmpty else { return nil }
    let named = stated?.act?.words.map { " Талап белгіленген акт: \($0)." } ?? ""
    return "\(words.ground) \(facts)\(facts.hasSuffix(".") ? "" : ".")\(named)"
  }

  /// The clause that holds the ground, with its act; `nil` where nothing was refused on one.
  var clause: String? {
    stated.flatMap { source.rules.ground($0.ground) }
      .flatMap { ClauseLibrary.clause($0.clause) }.map(Self.reference)
  }

  private struct Words {
    let ground: String
    let facts: String?
    let act: String?
  }

  private var words: Words? {
    guard let stated, let ground = source.rules.ground(stated.ground),
      let clause = ClauseLibrary.clause(ground.clause)
    else { return nil }
    let text = ground.printed.compactMap { ClauseLibrary.clause($0)?.text }
      .joined(separator: " ")
    let act = stated.act.map(\.words) ?? Self.reference(clause)
    return Words(ground: text, facts: facts(stated), act: act)
  }

  /// What was established, with the figures that a ground rests on.
  private func facts(_ stated: StatedGround) -> String? {
    guard let words = stated.facts.words, !words.isEmpty else { return nil }
    guard let figures = figures(of: stated.ground) else { return named(words, stated.ground) }
    return "\(words)\(words.hasSuffix(".") ? "" : ".") \(figures)"
  }

  /// A datum that is named for want of consent reads as one; a sentence of the clerk's stays as it is.
  private func named(_ words: String, _ ground: GroundID) -> String {
    ground == .noConsent && words.first?.isLowercase == true
      ? "Келісімсіз алуға болмайтын дерек: \(words)" : words
  }

  private func figures(of ground: GroundID) -> String? {
    guard ground == .immunityThreshold, let group = source.subject.record.threshold else {
      return nil
    }
    return ThresholdSentence.kazakh(group, ImmunityThreshold.Share(source.rules.settings))
  }

  /// What was decided, or what is meant to be until the family was heard.
  private var stated: StatedGround? {
    if paper.form == .hearingNotice { return paper.record.statedGround }
    if case .refused(let stated) = source.subject.decision { return stated }
    return nil
  }

  /// «2020 жылғы 27 мамырдағы № 223 бұйрық, 2-қосымша, 9-тармақ»
  private static func reference(_ clause: Clause) -> String {
    "\(KazakhDate.full(clause.act.date, .of)) \(clause.act.order) бұйрық, \(clause.place)"
  }
}
