import Cases
import Law
import Letters
import Screen

/// A case in lines: for its own screen, and in short under the inbox.
struct CaseSummary {
  let model: Model
  let file: CaseFile
  /// The moment for which everything is said: now, or the end of the day that is replayed.
  let moment: Moment

  init(_ model: Model, _ file: CaseFile, asOf day: CivilDate? = nil) {
    self.model = model
    self.file = file
    moment = day.map { min(Moment.end(of: $0), model.now) } ?? model.now
  }

  var subject: Case { file.subject }
  var rules: RuleSet? { model.office.rules(for: subject) }

  func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  func clause(_ id: ClauseID?) -> Run { Run(id?.text ?? "", .clause) }

  func row(_ cells: [Run]) -> Table.Row { .item(Table.Item(cells: cells)) }

  // MARK: Papers

  var paperRows: [Table.Row] {
    guard let rules else { return [] }
    return subject.checklist(by: rules).rows.map { paper in
      row([
        Run(say(DocumentWords(paper.document))),
        Run(say(PaperWords(paper, on: moment.date)), PaperRole.of(paper, on: moment.date)),
        Run(paper.mark?.details.issuedOn?.dotted ?? "", .muted), clause(paper.law.rule.clause),
      ])
    } + attachmentRows
  }

  /// The files that came with an application of the portal.
  private var attachmentRows: [Table.Row] {
    file.history.surroundings.attachments.map { attachment in
      let name = attachment.name.words ?? say(HistoryWords.erased)
      let paper = attachment.document.map { say(DocumentWords($0)) } ?? ""
      return row([
        Run("\(say(ExchangeWords.attachment)): \(name)"),
        Run(say(ExchangeWords.size(attachment.size))), Run(paper, .muted), Run(""),
      ])
    }
  }

  // MARK: History

  var historyRows: [Table.Row] {
    file.history.timeline.map { entry in
      row([
        Run(stamp(entry.at)), Run(HistoryText(model).text(entry)),
        Run(HistoryText(model).author(entry), .muted),
      ])
    }
  }

  /// The words of a line of the history in full, for the line in focus.
  func historyText(_ index: Int) -> [Run]? {
    let timeline = file.history.timeline
    guard timeline.indices.contains(index) else { return nil }
    let entry = timeline[index]
    return [
      Run("\(stamp(entry.at))  ", .muted), Run(HistoryText(model).text(entry)),
      Run("  \(HistoryText(model).author(entry))", .muted),
    ]
  }

  func stamp(_ moment: Moment) -> String { "\(moment.date.dottedShort) \(moment.time)" }

  // MARK: Steps

  /// Every step of the lifecycle; a forbidden one stays visible with its reason.
  var stepRows: [Table.Row] {
    offers.map { offer in
      row([
        Run(say(LegalStepWords(offer.step)), offer.isAllowed ? .text : .forbidden),
        Run(
          offer.refusal.map { model.refusalText($0) } ?? say(FrameWords.allowed),
          offer.isAllowed ? .ok : .forbidden),
      ])
    }
  }

  private var offers: [StepOffer] {
    model.circumstances(subject, at: moment).map { subject.offers($0) } ?? []
  }

  /// Why the step of a row is not possible, in full; `nil` for a possible one.
  func reason(ofStep index: Int) -> Run? {
    guard offers.indices.contains(index), let refusal = offers[index].refusal else { return nil }
    return Run(model.refusalText(refusal), .forbidden)
  }

  /// The first forbidden step that one would look for, on one line.
  var forbidden: [Run]? {
    guard let offer = offers.first(where: { !$0.isAllowed }), let refusal = offer.refusal else {
      return nil
    }
    let words = "\(say(LegalStepWords(offer.step))) — \(model.refusalText(refusal))"
    return [Run("\(say(FrameWords.forbidden)) ", .muted), Run(words, .forbidden)]
  }

  // MARK: Under the inbox

  func preview(lines: Int) -> [Block] {
    var blocks: [Block] = [
      .line([
        Run(
          [childLine(file.history.child.facts), schoolingLine].compactMap(\.self)
            .joined(separator: ", "))
      ]),
      .line([Run(applicantLine(file.history.applicant.facts), .muted)]),
    ]
    if let deadline = deadlines.first {
      let id = deadline.term.clauses.first
      let text = id.flatMap { ClauseLibrary.clause($0)?.text } ?? ""
      blocks.append(
        .line([
          dueRun(deadline), Run(left(deadline), .muted),
          Run("   «\(text)» \(id?.text ?? "")", .clause),
        ]))
    }
    if let unknown { blocks.append(.line([unknown])) }
    let count = file.history.timeline.count
    let room = max(0, lines - blocks.count - 1)
    blocks += (max(0, count - room)..<count).compactMap { historyText($0).map(Block.line) }
    if let forbidden { blocks.append(.line(forbidden)) }
    return Array(blocks.prefix(lines))
  }
}
