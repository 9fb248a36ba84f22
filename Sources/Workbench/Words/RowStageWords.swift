import Law

/// A stage in a row of the inbox: at most fifteen cells, so that its end is never lost at 80 columns.
struct RowStageWords: Phrase {
  private let stage: Stage

  init(_ stage: Stage) { self.stage = stage }

  var kazakh: String {
    switch stage {
    case .recorded: "тапсыру керек"
    case .handedOver: "тапсырылды"
    case .refused: "бас тарту беру"
    case .withdrawn: "қайтарып алынды"
    case .offeredService: "ұсыныс берілді"
    case .closedWithoutReply: "жауап болмады"
    case .conclusionToSign: "қол қою керек"
    case .toPlan: "курс жоспары"
    case .coursePlanned: "курс күтуде"
    case .courseRunning: "курс жүруде"
    case .courseBrokenOff: "курс үзілді"
    case .certificateToSign: "қол қою керек"
    case .complete: "жолдама жазу"
    case .lateGround: "негіз кеш шықты"
    case .suspended: "тоқтатылды"
    case .admittedTemporarily: "уақытша орында"
    case .placeKept: "орны сақтаулы"
    case .checking, .accepted, .notAccepted, .awaitingOrder, .ordered, .closed, .toSchedule,
      .scheduled, .examined, .concluded, .preliminaryRefusal, .hearingHeld, .coursePaused,
      .courseEnded, .certificateSigned, .acceptedAtStateCorporation, .withCourier, .withProvider,
      .voucherReady, .resultAtStateCorporation, .returnedToProvider, .issued, .queued, .offered,
      .askedAgain, .referred, .contractSent, .admitted, .archived:
      StageWords(stage).kazakh
    }
  }

  var russian: String {
    switch stage {
    case .recorded: "передать"
    case .handedOver: "передано"
    case .checking: "проверка"
    case .awaitingOrder: "ждёт приказа"
    case .ordered: "уведомить"
    case .closedWithoutReply: "без ответа"
    case .scheduled: "обследование"
    case .examined: "к заключению"
    case .conclusionToSign: "на подписи"
    case .concluded: "дать заключение"
    case .preliminaryRefusal: "заслушивание"
    case .hearingHeld: "заслушано"
    case .toPlan: "план курса"
    case .coursePlanned: "ждёт курса"
    case .coursePaused: "курс на паузе"
    case .courseEnded: "к справке"
    case .courseBrokenOff: "курс прерван"
    case .certificateToSign: "на подписи"
    case .acceptedAtStateCorporation: "курьеру"
    case .complete: "к путёвке"
    case .lateGround: "поздно найдено"
    case .resultAtStateCorporation: "в Госкорпорации"
    case .offered: "предложено"
    case .referred: "с направлением"
    case .contractSent: "договор послан"
    case .admittedTemporarily: "временно"
    case .placeKept: "место хранится"
    case .accepted, .refused, .notAccepted, .closed, .withdrawn, .offeredService, .toSchedule,
      .courseRunning, .certificateSigned, .withCourier, .withProvider, .voucherReady,
      .returnedToProvider, .issued, .queued, .suspended, .askedAgain, .admitted, .archived:
      StageWords(stage).russian
    }
  }

  var english: String {
    switch stage {
    case .recorded: "to hand over"
    case .handedOver: "handed over"
    case .closedWithoutReply: "no reply"
    case .scheduled: "exam ahead"
    case .examined: "to write up"
    case .conclusionToSign: "to be signed"
    case .concluded: "to hand out"
    case .hearingHeld: "after hearing"
    case .courseEnded: "to write up"
    case .courseBrokenOff: "broken off"
    case .certificateToSign: "to be signed"
    case .certificateSigned: "to hand out"
    case .withCourier: "with courier"
    case .withProvider: "with provider"
    case .complete: "to prepare"
    case .lateGround: "late ground"
    case .resultAtStateCorporation: "result at SC"
    case .admittedTemporarily: "temporary place"
    case .placeKept: "place kept"
    case .checking, .accepted, .refused, .notAccepted, .awaitingOrder, .ordered, .closed,
      .withdrawn, .offeredService, .toSchedule, .preliminaryRefusal, .toPlan, .coursePlanned,
      .courseRunning, .coursePaused, .acceptedAtStateCorporation, .voucherReady,
      .returnedToProvider, .issued, .queued, .offered, .suspended, .askedAgain, .referred,
      .contractSent, .admitted, .archived:
      StageWords(stage).english
    }
  }
}
