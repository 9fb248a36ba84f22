import Cases
import Law
import Letters
import Screen

/// A short list from which one thing is chosen. Where the honest answer must be the clerk's own,
/// nothing is preselected and one arrow is the price of the record.
package struct ChoiceLayer: Equatable, Sendable {
  let title: String
  let options: [Option]
  let purpose: Purpose
  /// `nil` while nothing is chosen.
  var index: Int?
  /// Text above the options.
  let lead: [String]
  /// Whether a digit chooses at once, or only moves there.
  let digitSubmits: Bool

  init(
    title: String, options: [Option], purpose: Purpose, index: Int? = nil, lead: [String] = [],
    digitSubmits: Bool = true
  ) {
    self.title = title
    self.options = options
    self.purpose = purpose
    self.index = index
    self.lead = lead
    self.digitSubmits = digitSubmits
  }

  struct Option: Equatable, Sendable {
    let text: String
    let note: String
    /// Why it cannot be chosen now; it stays in sight.
    let refusal: String?
    /// More about it, while the cursor stands on it.
    let detail: String

    init(_ text: String, _ note: String, refusal: String? = nil, detail: String = "") {
      self.text = text
      self.note = note
      self.refusal = refusal
      self.detail = detail
    }
  }

  enum Purpose: Equatable, Sendable {
    case arrival([Service?])
    case handVisitor(VisitID, [ClerkID])
    case lookUp(DocumentID)
    /// Yes, then no.
    case question(FamilyQuestion)
    case ground([GroundID])
    /// How the result reached the family, of several lawful ways.
    case delivery([Delivery], isNotice: Bool)
    case notice(CaseID, [FormID])
    case person(IntakeField, [PersonHit])
    case service([Service])
    case way([IntakeWay])
    case consent([ConsentAnswer])
    case draft([KeptDraft])
    case takeFrom(CaseID, version: Int)
    case giveAway(CaseID, version: Int, [ClerkID])
    case bulk([BulkAction])
    case bulkReceiver([ClerkID])
    case view([SavedView?])
    case removeView([String])
    case calendarDay([CalendarDayKind])
    case lateEnd(VisitID)
    /// Where a paper of the queue goes instead.
    case otherPrinter(Int64, [String])
    case printer([String])
    case copies([Int])
    case complaint(ComplaintChoice)
    /// Changes of stage not handed over; choosing one opens its application.
    case stages([CaseID])
    /// The family should have a paper that did not come out.
    case unprinted(CaseID, FormID, [UnprintedWay])
    /// Whether the family has brought the paper in focus.
    case brought
    /// The states that the paper in focus may have.
    case paperState([PaperState])
    /// What the family said to an offered place.
    case offerAnswer(CaseFile)
    case queue([SubQueueKey])
    /// Names of the register.
    case preschool([String])
    case twins(TwinChoice)
    case window(WindowChoice)
    case booking(BookingChoice)
  }

  static let actions: [CommandID: Action] = [.submit: { $0.submitChoice() }]

  /// The row that a digit means, from 1, in whatever layout it is typed; `nil` for every other key.
  static func place(_ key: Key, of count: Int) -> Int? {
    guard case .character(let character) = key,
      let number = Keyboard.digit(character)?.wholeNumberValue, (1...max(1, count)).contains(number)
    else { return nil }
    return number - 1
  }
}

extension Model {
  /// Arrows move; a digit takes the row of that number at once.
  mutating func moveChoice(_ key: Key) -> [Effect]? {
    guard case .choice(var layer) = layers.last else { return nil }
    if let place = ChoiceLayer.place(key, of: layer.options.count) {
      layer.index = place
      layers[layers.count - 1] = .choice(layer)
      // A letter of the Kazakh digit row must not send a visitor or a file to a colleague.
      return layer.digitSubmits ? submitChoice() : []
    }
    let last = layer.options.count - 1
    switch key {
    case .down: layer.index = min(last, (layer.index ?? -1) + 1)
    case .up: layer.index = max(0, (layer.index ?? layer.options.count) - 1)
    case .home, .pageUp: layer.index = 0
    case .end, .pageDown: layer.index = last
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
    layers[layers.count - 1] = .choice(layer)
    return []
  }

  mutating func submitChoice() -> [Effect] {
    guard case .choice(let layer) = layers.last else { return [] }
    guard let index = layer.index, layer.options.indices.contains(index) else {
      tell(.chooseFirst)
      return []
    }
    if let refusal = layer.options[index].refusal {
      note = TimedNote(text: refusal, isBad: true, since: now)
      return []
    }
    layers.removeLast()
    switch layer.purpose {
    case .arrival(let services): return arrive(services[index])
    case .handVisitor(let visit, let clerks): return handOver(visit, to: clerks[index])
    case .lookUp(let document): return recordLookUp(document, LookUp.Outcome.allCases[index])
    case .brought: return answerBrought(index == 0)
    case .paperState(let states): return setPaperState(states[index])
    case .question(let question): return answerQuestion(FamilyAnswer(question, index == 0))
    case .delivery(let ways, let isNotice): return deliver(by: ways[index], isNotice: isNotice)
    case .ground(let grounds): return openGroundForm(grounds[index])
    case .notice(let id, let forms): return openNotice(id, forms[index])
    case .person(let field, let hits): return usePerson(field, hits[index])
    case .service(let services): return chooseService(services[index])
    case .way(let ways): return beginIntake(ways[index])
    case .consent(let answers): return answerConsent(answers[index])
    case .calendarDay(let kinds): return openDayForm(kinds[index])
    case .takeFrom(let id, let version):
      return takeFrom(id, version: version, TakeReason.allCases[index])
    case .giveAway(let id, let version, let clerks):
      return giveAway(id, version: version, index, clerks)
    case .bulk(let actions): return beginBulk(actions[index])
    case .bulkReceiver(let clerks): return askBulkReason(clerks[index])
    case .view(let views): return useView(views[index])
    case .removeView(let names): return removeView(names[index])
    case .lateEnd(let visit): return recordLateEnd(visit, LateEnd.Cause.allCases[index])
    case .otherPrinter(let job, let names): return [.printJob(job, .move(to: names[index]))]
    case .printer(let names): return usePrinter(index, of: names)
    case .copies(let counts): return useCopies(counts[index])
    case .draft(let drafts): return takeDraft(drafts[index].draft, drafts[index].id)
    case .complaint(let choice): return submit(choice, index)
    case .offerAnswer(let file): return answerOffer(Self.answers[index], file)
    case .queue(let keys): return useQueue(keys[index])
    case .preschool(let names): return usePreschool(names[index])
    case .twins(let choice): return submit(choice, index)
    case .window(let choice): return submit(choice, index)
    case .booking(let choice): return submit(choice, index)
    case .stages(let ids):
      stack.append(.application(ApplicationScreen(id: ids[index])))
      return [.openCase(ids[index], reason: nil)]
    case .unprinted(let id, let form, let ways): return settleUnprinted(id, form, ways[index])
    }
  }

  private func handOver(_ visit: VisitID, to clerk: ClerkID) -> [Effect] {
    // Which desk the colleague sits at is not known; a name of a person has no place in the log.
    [
      .visit(
        visit, [.handOver(to: clerk == self.clerk.id ? desk : clerk.account, clerk: clerk)])
    ]
  }

  func view(_ layer: ChoiceLayer) -> Layer {
    let rows = layer.options.map { option in
      let isAllowed = option.refusal == nil
      return Table.Row.item(
        Table.Item(cells: [
          Run(option.text, isAllowed ? .text : .forbidden),
          Run(option.refusal ?? option.note, isAllowed ? .muted : .forbidden),
        ]))
    }
    let lead = layer.lead.map { Block.paragraph([Run($0, .clause)], indent: 1) }
    let options = Block.table(
      Table(
        columns: [
          Table.Column("", 20, upTo: 50, isAnchor: true),
          Table.Column("", 14, upTo: 40, leaves: 1),
        ], rows: rows, selected: layer.index, showsHeadings: false, fitsContent: true,
        isChoice: true))
    let detail = layer.index.map { whole(layer.options[$0]) } ?? ""
    guard !lead.isEmpty else {
      let more: [Block] = detail.isEmpty ? [] : [.rule, .paragraph([Run(detail)], indent: 1)]
      return Layer(title: layer.title, blocks: [options] + more)
    }
    return Layer(
      title: layer.title,
      blocks: size.isShort ? [options, .space] + lead : lead + [.space, options])
  }

  /// More about the option under the cursor; what its row has no room for stands here whole.
  private func whole(_ option: ChoiceLayer.Option) -> String {
    let note = option.refusal ?? option.note
    // On a narrow screen the row itself is whole while the cursor is on it.
    guard option.detail.isEmpty, !size.isNarrow, Self.isCut(option.text, note) else {
      return option.detail
    }
    return note.isEmpty ? option.text : "\(option.text): \(note)"
  }

  private static func isCut(_ text: String, _ note: String) -> Bool {
    text.cells > 50 || text.cells + note.cells > 62
  }
}
