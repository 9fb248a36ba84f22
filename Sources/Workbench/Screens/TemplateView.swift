import Cases
import Law
import Notices
import Screen

/// The screen of templates: the papers with whose words they are printed in, and below them the page
/// of the one in focus, what is wrong with its changed text, or who changed it when.
extension Model {
  func viewTemplates(_ screen: TemplateScreen) -> Sheet {
    var sheet = frame(
      title: [say(TemplateWords.title), "\(screen.index + 1)/\(TemplateScreen.forms.count)"])
    sheet.blocks = [.table(templateTable(screen)), .rule] + changeLine(screen)
    sheet.blocks.append(
      .document(
        Document(
          lines: screen.showsHistory ? historyLines(screen) : pageLines(screen), top: screen.top)))
    sheet.next = say(templateNext(screen))
    return sheet
  }

  private func draft(of screen: TemplateScreen) -> TemplateDraft? {
    templateDraft.flatMap { $0.form == screen.form ? $0 : nil }
  }

  private func templateNext(_ screen: TemplateScreen) -> TemplateWords {
    guard let draft = draft(of: screen) else { return .nextEdit }
    return draft.problems.isEmpty ? .nextSave : .nextFix
  }

  private func templateTable(_ screen: TemplateScreen) -> Table {
    let rows = TemplateScreen.forms.map { form in
      Table.Row.item(
        Table.Item(
          mark: templateDraft?.form == form ? "*" : " ",
          cells: [
            Run(paperName(form)), whose(form), Run(lastChange(form, screen), .muted),
          ]))
    }
    return Table(
      columns: [
        Table.Column(say(TemplateWords.paper), 28, upTo: 60, isAnchor: true),
        Table.Column(say(TemplateWords.words), 14, upTo: 24),
        Table.Column(say(TemplateWords.author), 14, upTo: 30, leaves: 1),
      ], rows: rows, selected: screen.index)
  }

  /// Papers of the same name belong to different services.
  private func paperName(_ form: FormID) -> String {
    let services = RuleBook.loaded.filter { service in
      RuleBook.newest(service)?.papers.contains { $0.form == form } == true
    }
    guard services.count == 1, let only = services.first else { return say(NoticeWords(form)) }
    return "\(say(NoticeWords(form))) · \(say(ServiceWords(only)))"
  }

  private func whose(_ form: FormID) -> Run {
    if templateDraft?.form == form { return Run(say(TemplateWords.unsaved), .warning) }
    return office.templates[form] == nil
      ? Run(say(TemplateWords.standard), .muted) : Run(say(TemplateWords.own), .accent)
  }

  private func lastChange(_ form: FormID, _ screen: TemplateScreen) -> String {
    screen.records.last { $0.form == form }.map { signature($0) } ?? ""
  }

  private func signature(_ record: TemplateRecord) -> String {
    let clerk = record.signature.clerk
    let at = record.signature.at
    return "\(office.clerk(clerk)?.name ?? clerk.account), \(at.date.dottedShort) \(at.time)"
  }

  /// Every fault by its name; a text without any says that it can be saved.
  private func changeLine(_ screen: TemplateScreen) -> [Block] {
    guard let draft = draft(of: screen), !screen.showsHistory else { return [] }
    guard !draft.problems.isEmpty else {
      return [.paragraph([Run(say(TemplateWords.complete), .ok)], indent: 1), .rule]
    }
    let shown = size.isShort ? draft.problems.prefix(2) : draft.problems.prefix(6)
    let more = draft.problems.count - shown.count
    let rest = more > 0 ? [Run(say(TemplateWords.more(more)), .error)] : []
    return shown.map { .paragraph([Run(say(TemplateProblemWords($0)), .error)], indent: 1) }
      + rest.map { .line([$0]) } + [.rule]
  }

  /// The page with the names of its blanks; what cannot be set as a page stands there as it is.
  private func pageLines(_ screen: TemplateScreen) -> [[Run]] {
    let text = templateText(screen.form)
    let page = TemplatePreview.page(
      screen.form, text, on: today, isDemo: false, name: { BlankWords($0).kazakh })
    guard let page else {
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { [Run(String($0))] }
    }
    return PageLines(self).lines(page)
  }

  private func historyLines(_ screen: TemplateScreen) -> [[Run]] {
    let records = screen.records.filter { $0.form == screen.form }.reversed()
    guard !records.isEmpty else { return [[Run(say(TemplateWords.noHistory), .muted)]] }
    return records.flatMap { record in
      [
        [
          Run(" " + signature(record), .heading),
          Run(" · " + say(record.text == nil ? TemplateWords.standard : .own)),
        ]
      ] + lines(record.text) + [[]]
    }
  }

  private func lines(_ text: String?) -> [[Run]] {
    (text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map { [Run("   " + $0, .muted)] }
  }

  /// What the acts ask of the paper in focus.
  func templateClauses(_ screen: TemplateScreen) -> [WhySubject] {
    let rules = RuleBook.loaded.compactMap(RuleBook.newest).flatMap(\.papers)
      .filter { $0.form == screen.form }
    let subjects =
      rules.flatMap(\.clauses).map { WhySubject.clause($0) }
      + rules.flatMap(\.articles).map { .article($0) }
    return subjects.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
