import Law

/// The sensible next step of a stage, in words: those of the desk where it has its own, else the step
/// that the law's table proposes first.
struct StepWords: Phrase {
  private let service: Service
  private let stage: Stage

  init(_ service: Service, _ stage: Stage) {
    self.service = service
    self.stage = stage
  }

  private var usual: LegalStepWords? {
    RuleBook.newest(service)?.lifecycle.usualStep(from: stage).map { LegalStepWords($0) }
  }

  var kazakh: String {
    switch stage {
    case .checking: "құжаттарды тексеру"
    case .accepted: "қолхатты басып, беру"
    case .refused: "бас тарту туралы хабарламаны беру"
    case .notAccepted: "қабылдамау туралы хабарламаны беру"
    case .awaitingOrder: "бұйрықтың нөмірі мен күнін жазу"
    case .ordered: "3-қосымша хабарламасын беру"
    case .closed, .withdrawn, .closedWithoutReply, .issued, .admitted, .archived:
      "хабарламаларын көру"
    case .offeredService, .toSchedule, .scheduled, .examined, .concluded, .preliminaryRefusal,
      .hearingHeld, .toPlan, .coursePlanned, .courseRunning, .coursePaused, .courseEnded,
      .courseBrokenOff,
      .certificateToSign, .certificateSigned, .acceptedAtStateCorporation, .withCourier,
      .withProvider, .complete, .lateGround, .voucherReady, .resultAtStateCorporation,
      .returnedToProvider, .queued, .offered, .suspended, .askedAgain, .referred, .contractSent,
      .admittedTemporarily:
      usual?.kazakh.withSmallInitial ?? ""
    }
  }

  var russian: String {
    switch stage {
    case .checking: "проверить документы"
    case .accepted: "напечатать и выдать расписку"
    case .refused: "выдать уведомление об отказе"
    case .notAccepted: "выдать отказ в приёме документов"
    case .awaitingOrder: "записать номер и дату приказа"
    case .ordered: "выдать уведомление (приложение 3)"
    case .closed, .withdrawn, .closedWithoutReply, .issued, .admitted, .archived:
      "посмотреть уведомления"
    case .offeredService, .toSchedule, .scheduled, .examined, .concluded, .preliminaryRefusal,
      .hearingHeld, .toPlan, .coursePlanned, .courseRunning, .coursePaused, .courseEnded,
      .courseBrokenOff,
      .certificateToSign, .certificateSigned, .acceptedAtStateCorporation, .withCourier,
      .withProvider, .complete, .lateGround, .voucherReady, .resultAtStateCorporation,
      .returnedToProvider, .queued, .offered, .suspended, .askedAgain, .referred, .contractSent,
      .admittedTemporarily:
      usual?.russian.withSmallInitial ?? ""
    }
  }

  var english: String {
    switch stage {
    case .checking: "check the papers"
    case .accepted: "print and hand over the receipt"
    case .refused: "hand over the refusal"
    case .notAccepted: "hand over the refusal to accept"
    case .awaitingOrder: "record number and date of the order"
    case .ordered: "hand over the notice of annex 3"
    case .closed, .withdrawn, .closedWithoutReply, .issued, .admitted, .archived:
      "see its notices"
    case .offeredService, .toSchedule, .scheduled, .examined, .concluded, .preliminaryRefusal,
      .hearingHeld, .toPlan, .coursePlanned, .courseRunning, .coursePaused, .courseEnded,
      .courseBrokenOff,
      .certificateToSign, .certificateSigned, .acceptedAtStateCorporation, .withCourier,
      .withProvider, .complete, .lateGround, .voucherReady, .resultAtStateCorporation,
      .returnedToProvider, .queued, .offered, .suspended, .askedAgain, .referred, .contractSent,
      .admittedTemporarily:
      usual?.english.withSmallInitial ?? ""
    }
  }
}

extension String {
  /// The same words in the middle of a sentence.
  fileprivate var withSmallInitial: String { prefix(1).lowercased() + dropFirst() }
}
