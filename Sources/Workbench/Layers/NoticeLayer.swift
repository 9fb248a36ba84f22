import Cases
import Law
import Notices
import Screen

/// A notice before it is printed: exactly what will stand on the paper.
package struct NoticeLayer: Equatable, Sendable {
  let caseID: CaseID
  let form: FormID
  var top = 0
  /// Printed from here; the next Enter says that it is in the family's hands.
  var report: PrintReport?
  /// A step has brought it up, nobody asked for it.
  var isOfStep = false

  static let actions: [CommandID: Action] = [
    .printNotice: { $0.printOrHand() },
    .saveFile: { $0.saveNotice() },
    .pane: { $0.nextNoticePage() },
    .copies: { $0.choosePrinting() },
  ]
}

extension Model {
  var noticeLayer: NoticeLayer? {
    get {
      if case .notice(let layer) = layers.last { return layer }
      return nil
    }
    set {
      guard let newValue, case .notice = layers.last else { return }
      layers[layers.count - 1] = .notice(newValue)
    }
  }

  mutating func openNotice(_ id: CaseID, _ form: FormID) -> [Effect] {
    layers.append(.notice(NoticeLayer(caseID: id, form: form)))
    return application?.file?.subject.id == id ? [] : [.loadCase(id)]
  }

  /// The paper that a step has just given: for the family at this desk it is printed at once, as the
  /// paper of a decision is; else it lies in sight until the clerk prints it.
  mutating func openPaper(of file: CaseFile, after before: Case?) -> [Effect] {
    let subject = file.subject
    guard let before, before.stages.count < subject.stages.count,
      application?.id == subject.id, layers.isEmpty, isByHand(subject),
      let form = Notice.papers(of: subject, in: office)?.givenByLastStep
    else { return [] }
    layers.append(.notice(NoticeLayer(caseID: subject.id, form: form, isOfStep: true)))
    return servedVisit(of: subject) == nil ? [] : printInFocus(subject.id, form)
  }

  /// Whether papers of the case go into somebody's hands, not to a cabinet or a phone.
  private func isByHand(_ subject: Case) -> Bool {
    subject.channel == channelOfVisitors || delivery(of: subject) == .paper
  }

  /// The papers a case can give at its stage; one alone needs no choice.
  mutating func chooseNotice() -> [Effect] {
    guard let file = application?.file else { return [] }
    let forms = Notice.forms(for: file.subject, in: office)
    guard let first = forms.first else {
      tell(.noNotice)
      return []
    }
    guard forms.count > 1 else { return openNotice(file.subject.id, first) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(FrameWords.notices),
          options: forms.map { form in
            let copies = file.subject.lastCopy(of: form)
            return ChoiceLayer.Option(
              say(NoticeWords(form)), copies > 0 ? say(FrameWords.copies(copies)) : "")
          }, purpose: .notice(file.subject.id, forms), index: 0)))
    return []
  }

  /// Enter prints; once it is on paper, Enter says that the family has it, or leaves a paper that
  /// nothing waits for: the same key never prints twice.
  mutating func printOrHand() -> [Effect] {
    guard let layer = noticeLayer else { return [] }
    if isOnItsWay(layer.caseID, layer.form) { return sayOnItsWay() }
    guard isGiven(layer) else { return printInFocus(layer.caseID, layer.form) }
    guard isOut(layer.report, of: layer.caseID, layer.form) else {
      return isForHand(layer) || isWaitedFor(layer.caseID, layer.form)
        ? askUnprinted(layer.caseID, layer.form) : printInFocus(layer.caseID, layer.form)
    }
    return handFromLayer()
  }

  /// Whether the paper was sent on its way; a file that a clerk only wanted is no paper yet.
  private func isGiven(_ layer: NoticeLayer) -> Bool {
    switch layer.report {
    case nil: false
    case .saved(_, nil): isForHand(layer)
    case .queued, .printed, .saved, .failed: true
    }
  }

  /// Whether Enter behind the print says that the family has the paper.
  private func isForHand(_ layer: NoticeLayer) -> Bool {
    handingFromLayer != nil || visitOfStep(layer) != nil
  }

  /// The visit that ends with the paper in the layer.
  private func visitOfStep(_ layer: NoticeLayer) -> VisitID? {
    guard layer.isOfStep, let subject = application?.file?.subject, subject.id == layer.caseID
    else { return nil }
    return servedVisit(of: subject)
  }

  /// A paper that is stuck or was refused is taken back first and sent again, the same copy: nothing
  /// comes out twice.
  mutating func printInFocus(_ id: CaseID, _ form: FormID) -> [Effect] {
    let wish = printWish
    if wish.copies == nil, let job = lastJob(of: id, form), job.state.isTrouble {
      let printer = wish.printer ?? (job.state.isLive ? job.printer : nil)
      return [.printJob(job.id, printer.map { .move(to: $0) } ?? .recheck)]
    }
    printWish.copies = nil
    return [.print(id, form, wish)]
  }

  /// What records that the paper in the layer is in the family's hands, where the case waits for it.
  private var handingFromLayer: Effect? {
    guard let layer = noticeLayer, let file = application?.file, file.subject.id == layer.caseID
    else { return nil }
    return handing(file.subject)
  }

  mutating func handFromLayer() -> [Effect] {
    guard let layer = noticeLayer else { return [] }
    let command = handingFromLayer
    let visit = visitOfStep(layer)
    layers.removeLast()
    if let command { return [command] }
    return visit.map { [.visit($0, [.finish(.noticeHanded)])] + finishHanding() } ?? []
  }

  /// Handing over is a step only where the lifecycle waits for it.
  private func handing(_ subject: Case) -> Effect? {
    guard delivery(of: subject) == .paper else { return nil }
    let record = DeliveryRecord(delivery: .paper, at: now)
    return switch Notice.papers(of: subject, in: office)?.handOver {
    case .deliver:
      .handOver(subject.id, version: subject.version, record, servedVisit(of: subject))
    case .some: .decide(subject.id, version: subject.version, [.giveNotice(record)])
    case nil: nil
    }
  }

  mutating func saveNotice() -> [Effect] {
    noticeLayer.map { [.saveNotice($0.caseID, $0.form)] } ?? []
  }

  mutating func nextNoticePage() -> [Effect] {
    _ = moveNotice(.pageDown)
    return []
  }

  mutating func moveNotice(_ key: Key) -> [Effect]? {
    guard var layer = noticeLayer, let top = key.scrolled(from: layer.top) else { return nil }
    layer.top = top
    noticeLayer = layer
    return []
  }

  func viewNotice(_ layer: NoticeLayer, over sheet: Sheet) -> Sheet {
    var sheet = sheet
    guard let file = application?.file ?? inbox.preview, file.subject.id == layer.caseID else {
      return sheet
    }
    sheet.title = marked([say(NoticeWords(layer.form)), number(file.subject)])
    sheet.tabs = []
    let preview = NoticePreview(self, file.history)
    // On the screen alone: the paper says nothing of it.
    let note = layer.form.unheldAnnex.map {
      Block.line([Run(" " + say(UnheldAnnexWords($0)), .paused)])
    }
    sheet.blocks =
      [note].compactMap(\.self) + (isForHand(layer) ? handOutWarning(file.subject) : []) + [
        .document(preview.document(layer.form, top: layer.top, isPrinted: layer.report != nil))
      ]
    sheet.next = say(nextOfNotice(layer))
    sheet.keys = noticeKeys(layer)
    return sheet
  }

  /// Once the paper is out, the footer says of Enter what the line of Enter says.
  private func noticeKeys(_ layer: NoticeLayer) -> [KeyHint] {
    guard isGiven(layer), isForHand(layer) else { return keyHints(.notice) }
    return keyHints(.notice, enterAs: .handing)
  }

  private func nextOfNotice(_ layer: NoticeLayer) -> NextWords {
    guard isGiven(layer) else { return .printNotice }
    if isForHand(layer) { return nextHanding(layer.report, of: layer.caseID, layer.form) }
    guard isOut(layer.report, of: layer.caseID, layer.form) else {
      return isWaitedFor(layer.caseID, layer.form) ? .unprinted : .printNotice
    }
    return isAwaited(layer.report, of: layer.caseID, layer.form) ? .closeUnawaited : .close
  }
}
