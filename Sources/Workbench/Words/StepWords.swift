import Law

/// The sensible next step of a stage, in words: those of the desk where it has its own, else the step
/// that the law's table proposes first.
struct StepWords: Phrase {
  private let service: Service
  private let stage: Stage
  private let channel: Channel

  init(_ service: Service, _ stage: Stage, _ channel: Channel) {
    self.service = service
    self.stage = stage
    self.channel = channel
  }

  private var isForCabinet: Bool {
    RuleBook.newest(service)?.cabinet(via: channel, from: stage) != nil
  }

  /// A result that the desk gives out; of a proactive service it is told by telephone (`home.req.5.4`).
  private var isResultOfTheDesk: Bool {
    service == .home && [.accepted, .refused, .notAccepted, .ordered].contains(stage)
  }

  private var usual: LegalStepWords? {
    RuleBook.newest(service)?.lifecycle.usualStep(from: stage).map { LegalStepWords($0) }
  }

  /// Kazakh, Russian, English.
  private var ofTheDesk: (kazakh: String, russian: String, english: String)? {
    if isForCabinet {
      return (
        CabinetWords.step.kazakh, CabinetWords.step.russian, CabinetWords.step.english
      )
    }
    if channel == .proactive, isResultOfTheDesk {
      return (
        "нәтижені телефонмен хабарлау", "сообщить о результате по телефону",
        "tell the result by telephone"
      )
    }
    return switch stage {
    case .checking: ("құжаттарды тексеру", "проверить документы", "check the papers")
    case .accepted:
      ("қолхатты басып, беру", "напечатать и выдать расписку", "print and hand over the receipt")
    case .refused:
      (
        "бас тарту туралы хабарламаны беру", "выдать уведомление об отказе", "hand over the refusal"
      )
    case .notAccepted:
      (
        "қабылдамау туралы хабарламаны беру", "выдать отказ в приёме документов",
        "hand over the refusal to accept"
      )
    case .awaitingOrder:
      (
        "бұйрықтың нөмірі мен күнін жазу", "записать номер и дату приказа",
        "record number and date of the order"
      )
    case .ordered:
      (
        "3-қосымша хабарламасын беру", "выдать уведомление (приложение 3)",
        "hand over the notice of annex 3"
      )
    case .closed, .withdrawn, .closedWithoutReply, .issued, .admitted, .archived:
      ("хабарламаларын көру", "посмотреть уведомления", "see its notices")
    case .offeredService, .toSchedule, .scheduled, .examined, .conclusionToSign, .concluded,
      .preliminaryRefusal,
      .hearingHeld, .toPlan, .coursePlanned, .courseRunning, .coursePaused, .courseEnded,
      .courseBrokenOff, .certificateToSign, .certificateSigned, .acceptedAtStateCorporation,
      .withCourier, .withProvider, .complete, .lateGround, .voucherReady,
      .resultAtStateCorporation, .returnedToProvider, .queued, .offered, .suspended, .askedAgain,
      .referred, .contractSent, .admittedTemporarily, .placeKept, .recorded, .handedOver:
      nil
    }
  }

  var kazakh: String { ofTheDesk?.kazakh ?? usual?.kazakh.withSmallInitial ?? "" }

  var russian: String { ofTheDesk?.russian ?? usual?.russian.withSmallInitial ?? "" }

  var english: String { ofTheDesk?.english ?? usual?.english.withSmallInitial ?? "" }
}

extension String {
  /// The same words in the middle of a sentence.
  fileprivate var withSmallInitial: String { prefix(1).lowercased() + dropFirst() }
}
