import Cases
import Law
import Notices

/// Why a command is not carried out; its clause is added by the screen.
struct RefusalWords: Phrase {
  private let cause: Refusal.Cause

  init(_ cause: Refusal.Cause) { self.cause = cause }

  var kazakh: String {
    switch cause {
    case .notFromStage(let step, let stage):
      "«\(LegalStepWords(step).kazakh)» бұл сатыда болмайды: \(StageWords(stage).kazakh)"
    case .consentNotAsked: "Келісім сұралмаған. F7: келісім"
    case .papersMissing(let papers):
      "Құжат толық емес: \(papers.map { DocumentWords($0).kazakh }.joined(separator: ", "))"
    case .detailsMissing(let paper, let details):
      "\(DocumentWords(paper).kazakh): \(details.map { DetailWords($0).kazakh }.joined(separator: ", ")) жазылмаған"
    case .originalsHeld(let papers):
      "Түпнұсқасы қайтарылмаған: \(papers.map { DocumentWords($0).kazakh }.joined(separator: ", "))"
    case .paperSpeaksAgainst:
      "Қорытынды ұсынбайды: «\(DecisionWords(.refuse).kazakh)», 2-негіз"
    case .packageHasNoDefect:
      "Топтамада белгіленген кемшілік жоқ: алдымен жетіспейтін құжатты белгілеңіз"
    case .mustNotDemand(let paper):
      "Талап етуге болмайды, әуелі жүйеден ізделеді: \(DocumentWords(paper).kazakh)"
    case .notOnTheList(let paper):
      "Бұл құжат тізбеде жоқ, сұратылмайды: \(DocumentWords(paper).kazakh)"
    case .stateNotAllowed(let paper, let state):
      "\(DocumentWords(paper).kazakh): мұндай күй болмайды — \(PaperStateWords(state).kazakh)"
    case .groundNotOffered(let ground): "Мұндай негіз тізбеде жоқ: \(GroundWords(ground).kazakh)"
    case .groundNeeds(let ground, let need):
      "\(GroundWords(ground).kazakh): \(NeedWords(need).kazakh)"
    case .consentWasNotDeclined: "Бұл негіз келісім сұралып, отбасы бермегенде ғана болады"
    case .groundRestsOnForbiddenDemand(let paper):
      "Жүйеден алынатын құжаттың жоқтығы негіз болмайды: \(DocumentWords(paper).kazakh)"
    case .groundRestsOnOptionalPaper(let paper):
      "Міндетті емес құжаттың жоқтығы негіз болмайды: \(DocumentWords(paper).kazakh)"
    case .intakeClosed(let state):
      "\(OfficeStateWords(state).kazakh). "
        + (state.staffIsThere
          ? "Басшы себебін жазып қабылдай алады"
          : "Отбасы жұмыс уақытында келсін не порталға жазсын")
    case .delayNotExplained(let term, let due):
      "\(OverdueWords(term, due).kazakh): әуелі себебін жазыңыз (F2: мерзім)"
    case .deliveryDoesNotFit(_, let needed):
      "Нәтижесі басқаша беріледі: \(DeliveryWords(needed).kazakh)"
    case .phoneMissing: "Хабарлама жіберілген телефон жазылмаған"
    case .supervisorOnly: "Бұл қадамды тек басшы жасайды"
    case .headSigns: "Бұған тек ұйым басшысы қол қояды"
    case .readOnlyRole: "Тексеруші тек оқиды"
    case .missingText: "Мәтін жазылмаған"
    case .channelNotOffered(let channel):
      "Бұл қызметте мұндай арна жоқ: \(ChannelWords(channel).kazakh)"
    case .placeDoesNotProvide(let service):
      "Бұл ұйым мұндай қызмет көрсетпейді: \(ServiceWords(service).kazakh)"
    case .noEdition(_, let first): "Бұл күнге қағиданың редакциясы жоқ (алғашқысы \(first.dotted))"
    case .rulesNotLoaded(let service): "Қағида мәтіні жүктелмеген: \(ServiceWords(service).kazakh)"
    case .calendar(let gap):
      "\(gap.date.dotted) күнінің күнтізбесі белгісіз. Мерзім есептелмеді; әкімшіге айтыңыз"
    case .stageNotEntered(let stage): "Іс бұл сатыда болған жоқ: \(StageWords(stage).kazakh)"
    case .dateInFuture(let date):
      "Бұл күн әлі келген жоқ: \(date.dotted). Бүгінгі не өткен күнді жазыңыз"
    case .notYetRegistered(let date): "Өтініш \(date.dotted) тіркеледі, шешім содан бұрын емес"
    case .alreadyHeld: "Іс Сізде тұр"
    case .fieldMissing(let field): "«\(FactWords(field).kazakh)» толтырылмаған"
    case .fieldOutOfBounds(let field): "«\(FactWords(field).kazakh)» мәні жарамсыз"
    case .referralForEach(let count):
      "Бірлескен ұсыныс: \(count) балаға бір-бірден жолдама нөмірі керек, үтірмен бөліңіз"
    case .fieldRepeats(let field):
      "«\(FactWords(field).kazakh)»: бұл балабақша тізімде бар"
    case .withoutStateOrder(let field):
      "«\(FactWords(field).kazakh)»: бұл ұйымда мемлекеттік тапсырыс жоқ"
    case .fieldNotAsked(let field): "Бұл қадамда жазылмайды: \(FactWords(field).kazakh)"
    case .guardFails(let stepGuard): GuardWords(stepGuard).kazakh
    case .notBefore(let date): "\(date.dotted) бастап болады"
    case .notAfter(let date): "\(date.dotted) дейін ғана болады"
    case .hearingTooLate(let last, let end):
      "Тыңдау \(last.dotted) күнінен кеш болмайды: нәтиже \(end.dotted) күніне дейін беріледі"
    case .threshold(let problem): ThresholdProblemWords(problem).kazakh
    case .questionOpen(let question): "Әуелі отбасынан сұраңыз: \(QuestionWords(question).kazakh)"
    case .questionNotAsked(let question):
      "Бұл отбасыдан сұралмайды: \(QuestionWords(question).kazakh)"
    case .notAdditional(let paper):
      "Бұл құжат себебін жазып сұратылмайды: \(DocumentWords(paper).kazakh)"
    case .heldBy: "Бұл іспен әріптесіңіз жұмыс істеп жатыр. F8: себебін жазып алу"
    case .heldByNobody: "Іс бос тұр"
    case .cannotHold(let clerk): "Бұл қызметкерге іс берілмейді: \(clerk.account)"
    case .hasLeft:
      "Сіз енді қызметкер емессіз, ештеңе сақталмайды. F10: шығу; қате болса, әкімшіге айтыңыз"
    case .roleMayNot(let role): "Бұған рөліңіз рұқсат бермейді: \(RoleWords(role).kazakh)"
    case .caseIsClosed: "Іс жабылған: енді өзгертілмейді"
    case .placeNotFree(let state): "Орын қайтарып алынбайды: \(FreePlaceWords(state).kazakh)"
    case .reasonToOpenNeeded: "Іс құпия: ашу себебін жазыңыз"
    }
  }

  var russian: String {
    switch cause {
    case .notFromStage(let step, let stage):
      "«\(LegalStepWords(step).russian)» на этом этапе невозможно: \(StageWords(stage).russian)"
    case .consentNotAsked: "О согласии не спросили. F7: согласие"
    case .papersMissing(let papers):
      "Документы неполны: \(papers.map { DocumentWords($0).russian }.joined(separator: ", "))"
    case .detailsMissing(let paper, let details):
      "\(DocumentWords(paper).russian): не записано — \(details.map { DetailWords($0).russian }.joined(separator: ", "))"
    case .originalsHeld(let papers):
      "Оригинал не возвращён: \(papers.map { DocumentWords($0).russian }.joined(separator: ", "))"
    case .paperSpeaksAgainst:
      "Не рекомендовано: «\(DecisionWords(.refuse).russian)», основание 2"
    case .packageHasNoDefect: "Недостатков не отмечено: сначала отметьте документ, которого нет"
    case .mustNotDemand(let paper):
      "Требовать нельзя, сначала поиск в системе: \(DocumentWords(paper).russian)"
    case .notOnTheList(let paper): "Этого документа нет в перечне: \(DocumentWords(paper).russian)"
    case .stateNotAllowed(let paper, let state):
      "\(DocumentWords(paper).russian): такого состояния быть не может — \(PaperStateWords(state).russian)"
    case .groundNotOffered(let ground):
      "Такого основания в перечне нет: \(GroundWords(ground).russian)"
    case .groundNeeds(let ground, let need):
      "\(GroundWords(ground).russian): \(NeedWords(need).russian)"
    case .consentWasNotDeclined: "Это основание возможно, только если в согласии отказано"
    case .groundRestsOnForbiddenDemand(let paper):
      "Нехватка документа из госсистемы не основание: \(DocumentWords(paper).russian)"
    case .groundRestsOnOptionalPaper(let paper):
      "Нехватка необязательного документа не основание: \(DocumentWords(paper).russian)"
    case .intakeClosed(let state):
      "\(OfficeStateWords(state).russian). "
        + (state.staffIsThere
          ? "Руководитель может принять, указав причину"
          : "Семье прийти в рабочее время или подать через портал")
    case .delayNotExplained(let term, let due):
      "\(OverdueWords(term, due).russian): сначала укажите причину (F2: причина)"
    case .deliveryDoesNotFit(_, let needed):
      "Результат выдаётся иначе: \(DeliveryWords(needed).russian)"
    case .phoneMissing: "Не записан телефон, на который отправлено сообщение"
    case .supervisorOnly: "Это может сделать только руководитель"
    case .headSigns: "Это подписывает только руководитель организации"
    case .readOnlyRole: "Проверяющий только читает"
    case .missingText: "Нет текста"
    case .channelNotOffered(let channel):
      "У этой услуги нет такого канала: \(ChannelWords(channel).russian)"
    case .placeDoesNotProvide(let service):
      "Эта организация такую услугу не оказывает: \(ServiceWords(service).russian)"
    case .noEdition(_, let first): "На эту дату нет редакции правил (первая с \(first.dotted))"
    case .rulesNotLoaded(let service): "Текст правил не загружен: \(ServiceWords(service).russian)"
    case .calendar(let gap):
      "Календарь на \(gap.date.dotted) неизвестен. Срок не рассчитан; сообщите администратору"
    case .stageNotEntered(let stage): "Дело не было на этом этапе: \(StageWords(stage).russian)"
    case .dateInFuture(let date):
      "Эта дата ещё не наступила: \(date.dotted). Укажите сегодняшнюю или прошедшую"
    case .notYetRegistered(let date):
      "Заявление регистрируется \(date.dotted), решение не раньше"
    case .alreadyHeld: "Дело уже у вас"
    case .fieldMissing(let field): "Не заполнено: «\(FactWords(field).russian)»"
    case .fieldRepeats(let field):
      "«\(FactWords(field).russian)»: этот детский сад уже есть в списке"
    case .fieldOutOfBounds(let field): "«\(FactWords(field).russian)»: значение не годится"
    case .referralForEach(let count):
      "Общее предложение: нужны номера направлений на каждого из \(count) детей, через запятую"
    case .withoutStateOrder(let field):
      "«\(FactWords(field).russian)»: в этой организации нет государственного заказа"
    case .fieldNotAsked(let field): "На этом шаге не записывается: \(FactWords(field).russian)"
    case .guardFails(let stepGuard): GuardWords(stepGuard).russian
    case .notBefore(let date): "Возможно с \(date.dotted)"
    case .notAfter(let date): "Возможно только по \(date.dotted)"
    case .hearingTooLate(let last, let end):
      "Заслушать можно не позднее \(last.dotted): результат нужен к \(end.dotted)"
    case .threshold(let problem): ThresholdProblemWords(problem).russian
    case .questionOpen(let question): "Сначала спросите семью: \(QuestionWords(question).russian)"
    case .questionNotAsked(let question):
      "Эту семью об этом не спрашивают: \(QuestionWords(question).russian)"
    case .notAdditional(let paper):
      "По запросу с причиной этот документ не спрашивают: \(DocumentWords(paper).russian)"
    case .heldBy: "С этим делом работает коллега. F8: забрать с причиной"
    case .heldByNobody: "Дело свободно"
    case .cannotHold(let clerk): "Этому сотруднику дела не передают: \(clerk.account)"
    case .hasLeft:
      "Вы здесь больше не работаете, ничего не сохранится. F10: выход; если это ошибка, сообщите администратору"
    case .roleMayNot(let role): "Ваша роль этого не позволяет: \(RoleWords(role).russian)"
    case .caseIsClosed: "Дело закрыто и больше не меняется"
    case .placeNotFree(let state): "Место не снимается: \(FreePlaceWords(state).russian)"
    case .reasonToOpenNeeded: "Дело закрытое: укажите, зачем открываете"
    }
  }

  var english: String {
    switch cause {
    case .notFromStage(let step, let stage):
      "«\(LegalStepWords(step).english)» is not possible at this stage: \(StageWords(stage).english)"
    case .consentNotAsked: "Consent was not asked. F7: consent"
    case .papersMissing(let papers):
      "Papers are missing: \(papers.map { DocumentWords($0).english }.joined(separator: ", "))"
    case .detailsMissing(let paper, let details):
      "\(DocumentWords(paper).english): not recorded — \(details.map { DetailWords($0).english }.joined(separator: ", "))"
    case .originalsHeld(let papers):
      "The original has not been given back: \(papers.map { DocumentWords($0).english }.joined(separator: ", "))"
    case .paperSpeaksAgainst:
      "Not recommended: “\(DecisionWords(.refuse).english)”, ground 2"
    case .packageHasNoDefect: "No defect is recorded: first mark the paper that is missing"
    case .mustNotDemand(let paper):
      "Must not be demanded before a look-up: \(DocumentWords(paper).english)"
    case .notOnTheList(let paper): "This paper is not on the list: \(DocumentWords(paper).english)"
    case .stateNotAllowed(let paper, let state):
      "\(DocumentWords(paper).english): not a state of this paper — \(PaperStateWords(state).english)"
    case .groundNotOffered(let ground): "No such ground on the list: \(GroundWords(ground).english)"
    case .groundNeeds(let ground, let need):
      "\(GroundWords(ground).english): \(NeedWords(need).english)"
    case .consentWasNotDeclined: "This ground is only there when consent was asked and declined"
    case .groundRestsOnForbiddenDemand(let paper):
      "A paper that a state system may hold is no ground: \(DocumentWords(paper).english)"
    case .groundRestsOnOptionalPaper(let paper):
      "A paper the family is free to bring is no ground: \(DocumentWords(paper).english)"
    case .intakeClosed(let state):
      "\(OfficeStateWords(state).english). "
        + (state.staffIsThere
          ? "A supervisor may take it with a reason"
          : "The family may come in working hours, or apply on the portal")
    case .delayNotExplained(let term, let due):
      "\(OverdueWords(term, due).english): give the reason first (F2: reason)"
    case .deliveryDoesNotFit(_, let needed):
      "The result is given otherwise: \(DeliveryWords(needed).english)"
    case .phoneMissing: "The phone that the notice went to is not recorded"
    case .supervisorOnly: "Only a supervisor can do this"
    case .headSigns: "Only the head of the organisation signs this"
    case .readOnlyRole: "An auditor only reads"
    case .missingText: "Words are missing"
    case .channelNotOffered(let channel):
      "This service has no such channel: \(ChannelWords(channel).english)"
    case .placeDoesNotProvide(let service):
      "This office does not give the service: \(ServiceWords(service).english)"
    case .noEdition(_, let first):
      "No edition of the rules for this day (the first is of \(first.dotted))"
    case .rulesNotLoaded(let service): "The rules are not loaded: \(ServiceWords(service).english)"
    case .calendar(let gap):
      "The calendar of \(gap.date.dotted) is unknown. No date was counted; tell the administrator"
    case .stageNotEntered(let stage):
      "The case was never at this stage: \(StageWords(stage).english)"
    case .dateInFuture(let date):
      "This day has not come yet: \(date.dotted). Type today or a day before"
    case .notYetRegistered(let date):
      "It is registered on \(date.dotted) and decided no earlier"
    case .alreadyHeld: "You have the case already"
    case .fieldMissing(let field): "Not filled in: \(FactWords(field).english)"
    case .fieldRepeats(let field):
      "\(FactWords(field).english): this preschool is in the list already"
    case .fieldOutOfBounds(let field): "\(FactWords(field).english): not a possible value"
    case .referralForEach(let count):
      "A joint offer: one referral number for each of \(count) children, parted by commas"
    case .withoutStateOrder(let field):
      "\(FactWords(field).english): this preschool has no state education order"
    case .fieldNotAsked(let field): "Not recorded with this step: \(FactWords(field).english)"
    case .guardFails(let stepGuard): GuardWords(stepGuard).english
    case .notBefore(let date): "Possible from \(date.dotted)"
    case .notAfter(let date): "Possible only until \(date.dotted)"
    case .hearingTooLate(let last, let end):
      "The hearing is \(last.dotted) at the latest: the result is due on \(end.dotted)"
    case .threshold(let problem): ThresholdProblemWords(problem).english
    case .questionOpen(let question): "Ask the family first: \(QuestionWords(question).english)"
    case .questionNotAsked(let question):
      "This family is not asked: \(QuestionWords(question).english)"
    case .notAdditional(let paper):
      "This paper is not asked for by request: \(DocumentWords(paper).english)"
    case .heldBy: "A colleague works on this case. F8: take it with a reason"
    case .heldByNobody: "The case is free"
    case .cannotHold(let clerk): "This person cannot hold cases: \(clerk.account)"
    case .hasLeft:
      "You are no longer a clerk here, nothing is saved. F10: leave; if that is wrong, tell the administrator"
    case .roleMayNot(let role): "Your role does not allow it: \(RoleWords(role).english)"
    case .caseIsClosed: "The case is closed and does not change any more"
    case .placeNotFree(let state): "The place stays: \(FreePlaceWords(state).english)"
    case .reasonToOpenNeeded: "The case is sensitive: say why you open it"
    }
  }
}

/// A refusal in one sentence, with its clause or article.
package struct RefusalText: Phrase {
  private let refusal: Refusal

  package init(_ refusal: Refusal) { self.refusal = refusal }

  private var source: String {
    let source = refusal.clauses.first?.text ?? refusal.articles.first?.kazakh
    return source.map { " (\($0))" } ?? ""
  }

  package var kazakh: String { RefusalWords(refusal.cause).kazakh + source }
  package var russian: String { RefusalWords(refusal.cause).russian + source }
  package var english: String { RefusalWords(refusal.cause).english + source }
}

/// What a ground must state.
struct NeedWords: Phrase {
  private let need: RefusalGround.Need

  init(_ need: RefusalGround.Need) { self.need = need }

  var kazakh: String {
    switch need {
    case .facts: "дәлелі жазылмаған"
    case .act: "қай актінің қай тармағына сай емес екені жазылмаған"
    case .declinedConsent: "келісім берілген"
    case .unobtainableDatum: "келісім бермегендіктен алынбаған дерек көрсетілмеген"
    case .lackingPaper: "қай құжат жоқ не ескірген, ол көрсетілмеген"
    }
  }

  var russian: String {
    switch need {
    case .facts: "не указаны факты"
    case .act: "не указаны акт и пункт"
    case .declinedConsent: "согласие дано"
    case .unobtainableDatum: "не указаны данные, недоступные из-за отказа в согласии"
    case .lackingPaper: "не назван документ, которого нет или который устарел"
    }
  }

  var english: String {
    switch need {
    case .facts: "the facts are not stated"
    case .act: "the act and provision are not stated"
    case .declinedConsent: "the consent was given"
    case .unobtainableDatum: "the datum that could not be had is not named"
    case .lackingPaper: "no paper that is missing or too old is named"
    }
  }
}

/// How a result is given.
struct DeliveryWords: Phrase {
  private let delivery: Delivery

  init(_ delivery: Delivery) { self.delivery = delivery }

  var kazakh: String {
    switch delivery {
    case .paper: "қолына"
    case .personalCabinet: "порталдағы жеке кабинетке"
    case .phoneNotice: "телефонға хабарламамен"
    }
  }

  var russian: String {
    switch delivery {
    case .paper: "на руки"
    case .personalCabinet: "в личный кабинет на портале"
    case .phoneNotice: "сообщением на телефон"
    }
  }

  var english: String {
    switch delivery {
    case .paper: "by hand"
    case .personalCabinet: "to the personal cabinet"
    case .phoneNotice: "by message to the phone"
    }
  }
}

/// What the office does at a moment.
struct OfficeStateWords: Phrase {
  private let state: OfficeState

  init(_ state: OfficeState) { self.state = state }

  var kazakh: String {
    switch state {
    case .open: "Қабылдау жүріп жатыр"
    case .beforeIntake: "Қабылдау әлі басталған жоқ"
    case .afterIntake: "Өтініш қабылдау уақыты аяқталды"
    case .lunch(let until): "Түскі үзіліс, \(until) аяқталады"
    case .beforeOpening: "Кеңсе әлі ашылған жоқ"
    case .afterClosing: "Кеңсе жабық"
    case .dayOff: "Бүгін жұмыс күні емес"
    }
  }

  var russian: String {
    switch state {
    case .open: "Идёт приём"
    case .beforeIntake: "Приём ещё не начался"
    case .afterIntake: "Время приёма заявлений окончено"
    case .lunch(let until): "Обеденный перерыв до \(until)"
    case .beforeOpening: "Офис ещё не открыт"
    case .afterClosing: "Офис закрыт"
    case .dayOff: "Сегодня нерабочий день"
    }
  }

  var english: String {
    switch state {
    case .open: "Intake is open"
    case .beforeIntake: "Intake has not begun"
    case .afterIntake: "Intake has ended"
    case .lunch(let until): "Lunch break until \(until)"
    case .beforeOpening: "The office is not open yet"
    case .afterClosing: "The office is closed"
    case .dayOff: "Today is not a working day"
    }
  }
}

/// Why the front desk does not do it.
struct VisitRefusalWords: Phrase {
  private let refusal: VisitRefusal

  init(_ refusal: VisitRefusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .notNow(_, .waiting): "Келуші күтіп отыр: Enter шақырады"
    case .notNow(_, .absent): "Келуші шақырылғанда келмеді: Enter қайта шақырады"
    case .notNow(_, .serving): "Келуші қабылданып отыр: алдымен қабылдауын аяқтаңыз"
    case .notNow(_, .finished), .notNow(_, .left): "Бұл келушінің қабылдауы аяқталған"
    case .servedElsewhere(let desk, _): "Бұл келушіні басқа терезе қабылдап отыр: \(desk)"
    case .tooLateToUndo(let seconds):
      "Болдырмауға болмайды: \(seconds) секунд өтті не хабарлама басылды"
    case .nothingToExplain: "Шектен асқан жоқ: себеп керек емес"
    case .emptyWords: "Себебін өз сөзіңізбен жазыңыз"
    case .roleMayNot: "Тексеруші тек оқиды"
    }
  }

  var russian: String {
    switch refusal {
    case .notNow(_, .waiting): "Посетитель ждёт: Enter вызывает его"
    case .notNow(_, .absent): "Посетитель не подошёл по вызову: Enter вызывает снова"
    case .notNow(_, .serving): "Посетителя принимают: сначала завершите приём"
    case .notNow(_, .finished), .notNow(_, .left): "Приём этого посетителя уже завершён"
    case .servedElsewhere(let desk, _): "Этого посетителя принимает другое окно: \(desk)"
    case .tooLateToUndo(let seconds): "Не отменить: прошло \(seconds) с или уведомление напечатано"
    case .nothingToExplain: "Предел не превышен: причина не нужна"
    case .emptyWords: "Напишите причину своими словами"
    case .roleMayNot: "Проверяющий только читает"
    }
  }

  var english: String {
    switch refusal {
    case .notNow(_, .waiting): "The visitor is waiting: Enter calls"
    case .notNow(_, .absent): "The visitor did not come when called: Enter calls again"
    case .notNow(_, .serving): "The visitor is being served: finish the visit first"
    case .notNow(_, .finished), .notNow(_, .left): "This visit is already over"
    case .servedElsewhere(let desk, _): "Another desk serves this visitor: \(desk)"
    case .tooLateToUndo(let seconds):
      "Cannot be undone: \(seconds) s have passed or a notice was printed"
    case .nothingToExplain: "No limit was passed: no reason is needed"
    case .emptyWords: "Write the reason in your own words"
    case .roleMayNot: "An auditor only reads"
    }
  }
}

/// Why a notice cannot be printed.
package struct NoticeProblemWords: Phrase {
  private let problem: NoticeProblem

  package init(_ problem: NoticeProblem) { self.problem = problem }

  package var kazakh: String {
    switch problem {
    case .missing(let blank, _): "Басылмайды: «\(BlankWords(blank).kazakh)» толтырылмаған"
    case .unprintable(let blank, _):
      "Басылмайды: «\(BlankWords(blank).kazakh)» ішінде басуға келмейтін таңба бар"
    case .unfit(let blank, _): "Басылмайды: «\(BlankWords(blank).kazakh)» мәні нысанға сай емес"
    case .notNow: "Бұл хабарлама осы сатыда берілмейді"
    case .noOrganisation: "Ұйым бапталмаған"
    case .noFont(let missing):
      "Басылмайды: қазақ әріптері толық қаріп жоқ\(lacking(missing)). "
        + "Әкімшіге: apt-get install \(Self.package)"
    case .noLetter(let letter): "Басылмайды: қаріпте «\(letter)» таңбасы жоқ"
    }
  }

  package var russian: String {
    switch problem {
    case .missing(let blank, _): "Не печатается: не заполнено «\(BlankWords(blank).russian)»"
    case .unprintable(let blank, _):
      "Не печатается: в «\(BlankWords(blank).russian)» есть непечатаемый знак"
    case .unfit(let blank, _):
      "Не печатается: значение «\(BlankWords(blank).russian)» не подходит к бланку"
    case .notNow: "На этом этапе это уведомление не выдаётся"
    case .noOrganisation: "Организация не настроена"
    case .noFont(let missing):
      "Не печатается: нет шрифта со всеми казахскими буквами\(lacking(missing)). "
        + "Администратору: apt-get install \(Self.package)"
    case .noLetter(let letter): "Не печатается: в шрифте нет знака «\(letter)»"
    }
  }

  package var english: String {
    switch problem {
    case .missing(let blank, _):
      "Cannot be printed: «\(BlankWords(blank).english)» is not filled in"
    case .unprintable(let blank, _):
      "Cannot be printed: «\(BlankWords(blank).english)» holds an unprintable sign"
    case .unfit(let blank, _):
      "Cannot be printed: the value of «\(BlankWords(blank).english)» does not fit the form"
    case .notNow: "This notice is not given at this stage"
    case .noOrganisation: "The office is not set up"
    case .noFont(let missing):
      "Cannot be printed: no font has all Kazakh letters\(lacking(missing)). "
        + "For the administrator: apt-get install \(Self.package)"
    case .noLetter(let letter): "Cannot be printed: the font has no «\(letter)»"
    }
  }

  /// Debian's package with a fitting font; before Debian 13 `fonts-liberation` lacks the letters.
  private static let package = "fonts-liberation2"

  private func lacking(_ letters: String) -> String {
    letters.isEmpty ? "" : " (\(letters.prefix(20)))"
  }
}
