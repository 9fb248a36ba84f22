import Cases
import Law
import Screen

/// Messages at the bottom: what happened, then what to do.
enum MessageWords: Phrase {
  /// With the keys of the help and of the commands, where there are such here.
  case noCommand(key: String, help: String?, palette: String?)
  case howToLeave
  case pasteOnlyInFields
  case clockMoved(milliseconds: Int64)
  case clockMovedUnsaved
  case orderChanged(Int)
  case emptyFilter
  case allDone
  case chooseFirst
  case choiceField(answers: Int)
  case pasteCut
  /// The number that was full, as it is spoken.
  case digitBehindPhone(String)
  case notLongText
  case editorFailed
  case notAdditional
  case confirmWithF8
  case wordsNeeded
  case wordsNeededIn(String)
  case noSuchDate
  case noSuchTime
  case noClauseHere
  case nobodyKnown
  case noService
  case noRegistry
  case consentBeforeLookUp
  case detailMissing(String)
  case detailInFuture(String, CivilDate)
  case mustNotDemand(String)
  case papersLeft(Int)
  case noPapers
  case draftSaved
  /// It was registered or discarded at another desk; what was typed is kept as a new one.
  case draftGone
  /// The clerk leaves while the printing service is taking a paper.
  case handingAtEnd
  /// While nothing could be saved, keys were pressed that did nothing.
  case keysDropped
  case draftsLeft(Int)
  case noDrafts
  case draftDiscarded
  case savedBeforePrint
  /// By the channel of the application.
  case resultIsSent(Channel)
  case paperOnItsWay
  case registered(number: String, due: CivilDate?)
  case recorded(number: String)
  case handedOver(number: String, endsVisit: Bool)
  case arrived(ticket: Int)
  case servedElsewhere(desk: String)
  case finishFirst(ticket: Int)
  case onlyServedIsHanded
  case noColleague
  case visitWithoutCase
  case nothingToExplain
  case nobodyToCall
  case dayNotClosed(ticket: Int)
  case dayClosed(CivilDate)
  case recalled(ticket: Int)
  case reasonRecorded(ticket: Int)
  case callUndone(ticket: Int)
  case notCome(ticket: Int)
  case handed(ticket: Int, to: String)
  case officeReady
  case noDelay
  case arrivedClosed(ticket: Int, OfficeClosing)
  /// The day had been closed: it is not over as long as the visitor is there.
  case arrivedAfterClose(ticket: Int)
  case fieldNeeded(String)
  case notPhone
  case notRegisteredYet(CivilDate)
  case calendarChanged(Int)
  case onlyOwnDays
  case lastCase
  case firstCase
  case stagesReported
  case complaintRegistered(String)
  case noComplaints
  case verdictRecorded
  case noTwins
  /// The clerk leaves the fields before it was read that such a child is on record.
  case twinsFound
  case outageRecorded
  case newsRecorded
  case noBookingHere
  case nobodyBooked
  case visitBooked(Moment)
  case visitTakenOver(Moment)
  case visitEnded
  case bookingHoursSet
  case officeHoursSet
  case reminded(Int, withoutPhone: Int, left: Int)
  case phoneNeeded
  case noNotice
  case nothingToReprint
  case changedElsewhere
  case nothingToHand
  case casesHanded(Int, name: String)
  case listWritten(Int, path: String)
  case viewSaved(String)
  case viewRemoved(String)
  case noOwnViews
  case nothingBehindLine
  case chooseClerkFirst
  case chooseCaseFirst
  case changedBy(name: String, time: String, what: String)
  case noSuchCommand(String)
  case notFound(String)
  case searchHelp
  /// More is found than the screen was given.
  case searchCut
  case settingsLine(file: String, line: Int, others: Int)
  /// The store cannot be written by this account.
  case nothingIsSaved
  case layoutNow(Keyboard.Layout)
  case themeNow(String)
  case unprinted(number: String, PrintState)
  case paperKept(path: String)
  case noPrinters
  case queued(printer: String)
  case printed(printer: String)
  case savedToFile(path: String, PrintFailure?)
  case printFailed(PrintFailure, printer: String)

  var kazakh: String {
    switch self {
    case .noCommand(let key, let help, let palette):
      "«\(key)» пернесінде пәрмен жоқ." + Self.ways((help, "көмек"), (palette, "пәрмендер"))
    case .howToLeave: "Бағдарламадан шығу: F10."
    case .pasteOnlyInFields: "Мәтін тек өріске қойылады."
    case .clockMoved(let span):
      "Сағат \(SpanWords(span).kazakh) жылжыды. Жазылды; жалғастыра беріңіз."
    case .clockMovedUnsaved: "Сағат жылжыды. Файлға жазу мүмкін емес: бұл да САҚТАЛМАДЫ."
    case .orderChanged(let count): "Реті өзгерді (\(count)). F5 жаңартады."
    case .emptyFilter: "Бұл сүзгіде іс жоқ. Tab: келесі сүзгі; F12: келушілер."
    case .allDone: "Ашық іс жоқ. F12: келушілер."
    case .chooseFirst: "Алдымен таңдаңыз: ↑↓"
    case .choiceField(let answers): "Бұл өріс таңдалады: 1–\(answers) не ← →. Жазылғаны алынбады."
    case .pasteCut: "Бір өріске сыймады: қалғаны алынбады."
    case .digitBehindPhone(let phone):
      "Телефон жазылып болды: \(phone). Одан кейінгі цифр келесі өріске түсті: тексеріңіз."
    case .notLongText: "Бұл өріске қысқа мәтін жазылады"
    case .editorFailed: "Редактор қатемен жабылды: мәтін өзгерген жоқ"
    case .notAdditional: "Бұл құжат себебін жазып сұратылмайды: ол қосымша тізімде жоқ"
    case .confirmWithF8: "Растау: F8. Артқа: Esc."
    case .wordsNeededIn(let field): "«\(field)» толтырылмаған: бос қалдыруға болмайды."
    case .wordsNeeded: "Мәтін керек: бос қалдыруға болмайды."
    case .noSuchDate: "Мұндай күн жоқ: ккаажжжж түрінде жазыңыз."
    case .noSuchTime: "Мұндай уақыт жоқ: ссмм түрінде жазыңыз."
    case .noClauseHere: "Бұл жолға қатысты тармақ жоқ."
    case .nobodyKnown: "Бұрын тіркелген адам табылмады."
    case .noService: "Бұл ұйым көрсететін қызмет жоқ."
    case .noRegistry: "Бұл құжат мемлекеттік жүйеден ізделмейді."
    case .consentBeforeLookUp: "Іздеу үшін келісім керек. F7: келісім."
    case .detailMissing(let field): "Толтырылмаған: \(field)."
    case .detailInFuture(let field, let date): "\(field): \(date.dotted) әлі келген жоқ."
    case .mustNotDemand(let clause):
      "Отбасынан талап етуге болмайды: әуелі жүйеден ізделеді (F6). \(clause)"
    case .papersLeft(let count): count > 0 ? "Қалғаны: \(count)" : "Құжаттар толық."
    case .noPapers: "Бұл қызметке құжат талап етілмейді."
    case .draftsLeft(let count): "Аяқталмаған өтініш: \(count). h: жалғастыру."
    case .noDrafts: "Аяқталмаған өтініш жоқ."
    case .draftDiscarded: "Жоба жойылды."
    case .keysDropped:
      "Сақталғанша басылған пернелер қабылданбады: жазғаныңызды тексеріп, жалғастырыңыз."
    case .draftSaved: "Жоба сақталып тұр. Кез келген уақытта жалғастыра аласыз."
    case .draftGone:
      "Жобаны басқа терезе тіркеген не жойған. Жазғаныңыз жаңа жоба болып сақталды; алдымен өтінішті іздеңіз (/)."
    case .handingAtEnd: "Қағаз принтерге беріліп жатыр, күте тұрыңыз."
    case .paperOnItsWay: "Қағаз әлі басылып жатыр. Шыққан соң Enter басыңыз."
    case .resultIsSent(.stateCorporation):
      "Мұнда қағаз берілмейді: нәтиже Мемлекеттік корпорацияға жіберіледі."
    case .resultIsSent(.proactive): "Мұнда қағаз берілмейді: нәтиже телефонмен хабарланады."
    case .resultIsSent(.portal), .resultIsSent(.walkIn):
      "Мұнда қағаз берілмейді: нәтиже жеке кабинетке жіберіледі."
    case .savedBeforePrint: "Басудан бұрын сақталады. Басылмаса да, өтініш тіркелген болып қалады."
    case .registered(let number, let due):
      "Тіркелді: \(number)."
        + (due.map { " Мерзімі: \(WeekdayWords($0.weekday, isLong: false).kazakh) \($0.dotted)." }
          ?? "")
    case .recorded(let number): "Жазылды: \(number)."
    case .handedOver(let number, let endsVisit):
      "Берілді: \(number)." + (endsVisit ? " Қабылдау аяқталды." : "")
    case .noDelay: "Бұл өтініштің мерзімі өткен жоқ."
    case .arrivedClosed(let ticket, let closing):
      "\(TicketWords(ticket).kazakh) берілді. \(OfficeClosingWords(closing).kazakh)"
    case .arrivedAfterClose(let ticket):
      "\(TicketWords(ticket).kazakh) берілді. Бүгінгі күн жабылған еді: қабылдаудан кейін оны қайта жабыңыз."
    case .arrived(let ticket): "\(TicketWords(ticket).kazakh) берілді. Күту уақыты басталды."
    case .servedElsewhere(let desk): "Бұл келушіні \(desk) қабылдап отыр."
    case .finishFirst(let ticket):
      "Алдымен \(TicketWords(ticket).kazakh) қабылдауын аяқтаңыз: Enter не F7."
    case .onlyServedIsHanded: "Тек қабылданып жатқан келуші бағытталады."
    case .noColleague: "Басқа қызметкер тіркелмеген."
    case .visitWithoutCase: "Бұл келуден өтініш тіркелмеген."
    case .nothingToExplain: "Шектен асқан жоқ: себеп керек емес."
    case .nobodyToCall: "Шақыратын келуші жоқ. Ins: келген адамға талон беру."
    case .dayNotClosed(let ticket): "Күн жабылмады: \(TicketWords(ticket).kazakh) аяқталмаған."
    case .recalled(let ticket): "Қайта шақырылды: \(TicketWords(ticket).kazakh)."
    case .reasonRecorded(let ticket): "Себебі жазылды: \(TicketWords(ticket).kazakh)."
    case .callUndone(let ticket):
      "Шақыру қайтарып алынды: \(TicketWords(ticket).kazakh). Күтуі жалғасады."
    case .notCome(let ticket):
      "Келмеді деп жазылды: \(TicketWords(ticket).kazakh). Күтуі жалғасады."
    case .handed(let ticket, let name): "Бағытталды: \(TicketWords(ticket).kazakh) — \(name)"
    case .dayClosed(let day): "Күн жабылды: \(day.dotted)."
    case .officeReady: "Ұйым бапталды. F12: келушілер."
    case .fieldNeeded(let field): "Толтыру керек: \(field)."
    case .notPhone: "Телефон нөмірі жазылады: цифр, бос орын, + - ( ) ғана."
    case .notRegisteredYet(let day): "\(day.dotted) күні бұл өтініш әлі тіркелмеген."
    case .calendarChanged(let count): "Күнтізбе өзгерді: \(count) істің мерзімі қайта есептелді."
    case .onlyOwnDays: "Ұйымның өзі қосқан күн ғана алынады («+» белгісі бар)."
    case .lastCase: "Бұл тізімдегі соңғы іс."
    case .firstCase: "Бұл тізімдегі бірінші іс."
    case .stagesReported: "Барлық саты мониторинг жүйесіне енгізілген."
    case .complaintRegistered(let number): "Шағым тіркелді: \(number)."
    case .noComplaints: "Шағым жоқ."
    case .verdictRecorded: "Қорытынды жазылды. Жазбалар біріктірілген жоқ."
    case .twinsFound: "Ұқсас бала тіркелген: өріс астынан оқып, содан кейін жалғастырыңыз."
    case .noTwins: "Ұқсас бала табылмады."
    case .outageRecorded: "Жазылды. Хаттама басылады: екі жақ қол қояды."
    case .noBookingHere: "Бұл ұйымда алдын ала жазылу жоқ."
    case .nobodyBooked: "Бұл уақытқа ешкім жазылмаған."
    case .visitBooked(let moment): "Жазылды: \(moment.date.dotted), \(moment.time)."
    case .visitTakenOver(let moment):
      "\(moment.date.dotted), \(moment.time) осы өтінішке қалды. Enter: жазу."
    case .visitEnded: "Жазылу аяқталды, уақыт босады."
    case .bookingHoursSet: "Жазылу уақыты сақталды."
    case .officeHoursSet: "Жұмыс уақыты сақталды."
    case .reminded(let written, let withoutPhone, let left):
      "Еске салу: дайын хабарлама \(written)\(withoutPhone > 0 ? ", телефоны жоқ \(withoutPhone)" : "")"
        + "\(left > 0 ? ", жазылмады \(left), қайта жазылады" : "")."
    case .phoneNeeded: "Телефон он цифрдан тұрады."
    case .newsRecorded: "Жазылды: күні келгенде барлық экран ескертеді."
    case .noNotice: "Бұл сатыда берілетін хабарлама жоқ."
    case .nothingToReprint: "Қайта басатын хабарлама жоқ."
    case .changedBy(let name, let time, let what):
      "\(name) \(time)-де озды: \(what). Жазғаныңыз сақталды; көріп, қайта шешіңіз."
    case .nothingToHand: "Тапсыруға болатын іс жоқ: жабық, не басқа қызметкердің қолында."
    case .casesHanded(let count, let name): "\(count) іс тапсырылды: \(name)."
    case .listWritten(let count, let path): "\(count) істің тізімі файлға жазылды: \(path)"
    case .viewSaved(let name): "Тізім сақталды: «\(name)». f: тізімдер."
    case .viewRemoved(let name): "Тізім жойылды: «\(name)»."
    case .noOwnViews: "Сақталған тізіміңіз жоқ."
    case .nothingBehindLine: "Бұл жазбаның өзге беті жоқ."
    case .chooseClerkFirst: "Алдымен қызметкердің жолын таңдаңыз: ↑↓"
    case .chooseCaseFirst: "Алдымен істің жолын таңдаңыз: ↑↓"
    case .changedElsewhere:
      "Істі басқа қызметкер өзгертті. Сіздікі жазылмады; жаңасын көріп, қайта шешіңіз."
    case .noSuchCommand(let word): "Мұндай пәрмен жоқ: «\(word)»."
    case .notFound(let word): "«\(word)» табылмады. Қысқарақ жазып көріңіз."
    case .searchCut: "Бәрі сыймады: аты-жөнін толығырақ не нөмірін жазыңыз."
    case .searchHelp:
      "Қазақ әріптерінсіз, латынша, ЖСН, телефон, нөмір, күн, талон бойынша да табады."
    case .nothingIsSaved:
      "Файлға жазу мүмкін емес: бұл жерде ештеңе САҚТАЛМАЙДЫ. Әкімшіге айтыңыз."
    case .settingsLine(let file, let line, let others):
      "«\(file)» файлының \(line)-жолы қолданылмады\(others > 0 ? " (тағы \(others))" : "")."
        + " Себебі: qabyldau keys."
    case .layoutNow(let layout):
      layout == .cyrillic ? "Пернелер кириллицамен көрсетіледі." : "Пернелер латынша көрсетіледі."
    case .themeNow(let name): "Түс: \(name)."
    case .unprinted(let number, let state):
      "\(number) қағазы басылмады: \(PrintStateWords(state).kazakh). F2: басу кезегі."
    case .paperKept(let path): "PDF файлға сақталды: \(path)"
    case .noPrinters: "Бұл машинада принтер жоқ."
    case .queued(let printer): "Принтерге жіберілді (\(printer)). Шыққанша күтіңіз."
    case .printed(let printer): "Басылды (\(printer)). Отбасына беріп, Enter басыңыз."
    case .savedToFile(let path, nil): "Файлға сақталды: \(path)"
    case .savedToFile(let path, let cause?):
      "Басылмады: \(PrintStateWords(.failed(cause)).kazakh). Файлға сақталды: \(path)"
    case .printFailed(let failure, _): "Басылмады: \(PrintFailureWords(failure).kazakh)"
    }
  }

  var russian: String {
    switch self {
    case .noCommand(let key, let help, let palette):
      "На клавише «\(key)» команды нет." + Self.ways((help, "помощь"), (palette, "команды"))
    case .howToLeave: "Выйти из программы: F10."
    case .pasteOnlyInFields: "Вставить текст можно только в поле."
    case .clockMoved(let span):
      "Часы сдвинулись на \(SpanWords(span).russian). Записано; продолжайте."
    case .clockMovedUnsaved: "Часы переведены. Файл только для чтения: и это НЕ СОХРАНЕНО."
    case .orderChanged(let count): "Порядок изменился (\(count)). F5 обновит."
    case .emptyFilter: "В этом фильтре дел нет. Tab: следующий; F12: посетители."
    case .allDone: "Открытых дел нет. F12: посетители."
    case .chooseFirst: "Сначала выберите: ↑↓"
    case .choiceField(let answers): "Здесь выбирают: 1–\(answers) или ← →. Набранное не принято."
    case .pasteCut: "В одно поле не поместилось: остальное не принято."
    case .digitBehindPhone(let phone):
      "Телефон записан: \(phone). Цифра после него попала в следующее поле: проверьте."
    case .notLongText: "В это поле пишут коротко"
    case .editorFailed: "Редактор закрылся с ошибкой: текст не изменён"
    case .notAdditional: "Этот документ не дополнительный: по запросу его не спрашивают"
    case .confirmWithF8: "Подтвердить: F8. Назад: Esc."
    case .wordsNeededIn(let field): "«\(field)» не заполнено: пустым оставить нельзя."
    case .wordsNeeded: "Нужен текст: пустым оставить нельзя."
    case .noSuchDate: "Такой даты нет: пишите как ддммгггг."
    case .noSuchTime: "Такого времени нет: пишите как ччмм."
    case .noClauseHere: "К этой строке нет пункта правил."
    case .nobodyKnown: "Среди известных никого не найдено."
    case .noService: "Эта организация услуг не оказывает."
    case .noRegistry: "Этот документ в госсистеме не ищут."
    case .consentBeforeLookUp: "Для поиска нужно согласие. F7: согласие."
    case .detailMissing(let field): "Не заполнено: \(field)."
    case .detailInFuture(let field, let date): "\(field): \(date.dotted) ещё не наступило."
    case .mustNotDemand(let clause):
      "Требовать у семьи нельзя: сначала поиск в системе (F6). \(clause)"
    case .papersLeft(let count): count > 0 ? "Осталось: \(count)" : "Документы полны."
    case .noPapers: "По этой услуге документы не требуются."
    case .draftsLeft(let count): "Незаконченных заявлений: \(count). h: продолжить."
    case .noDrafts: "Незаконченных заявлений нет."
    case .draftDiscarded: "Черновик удалён."
    case .keysDropped:
      "Пока не было сохранено, клавиши не принимались: проверьте набранное и продолжайте."
    case .draftSaved: "Черновик сохранён. Можно продолжить в любое время."
    case .draftGone:
      "Черновик зарегистрирован или удалён в другом окне. Введённое сохранено новым черновиком; сначала поищите заявление (/)."
    case .handingAtEnd: "Бумага передаётся принтеру, подождите."
    case .paperOnItsWay: "Бумага ещё печатается. Нажмите Enter, когда она выйдет."
    case .resultIsSent(.stateCorporation):
      "Бумага здесь не выдаётся: результат уходит в Госкорпорацию."
    case .resultIsSent(.proactive): "Бумага здесь не выдаётся: о результате сообщают по телефону."
    case .resultIsSent(.portal), .resultIsSent(.walkIn):
      "Бумага здесь не выдаётся: результат уходит в личный кабинет."
    case .savedBeforePrint: "Сохраняется до печати. Даже без печати заявление зарегистрировано."
    case .registered(let number, let due):
      "Зарегистрировано: \(number)."
        + (due.map { " Срок: \(WeekdayWords($0.weekday, isLong: false).russian) \($0.dotted)." }
          ?? "")
    case .recorded(let number): "Записано: \(number)."
    case .handedOver(let number, let endsVisit):
      "Выдано: \(number)." + (endsVisit ? " Приём завершён." : "")
    case .noDelay: "Срок этого заявления не прошёл."
    case .arrivedClosed(let ticket, let closing):
      "Выдан \(TicketWords(ticket).russian). \(OfficeClosingWords(closing).russian)"
    case .arrivedAfterClose(let ticket):
      "Выдан \(TicketWords(ticket).russian). День уже был закрыт: после приёма закройте его снова."
    case .arrived(let ticket): "Выдан \(TicketWords(ticket).russian). Время ожидания пошло."
    case .servedElsewhere(let desk): "Этого посетителя принимает \(desk)."
    case .finishFirst(let ticket):
      "Сначала завершите приём, \(TicketWords(ticket).russian): Enter или F7."
    case .onlyServedIsHanded: "Направить можно только того, кого принимают."
    case .noColleague: "Других сотрудников не заведено."
    case .visitWithoutCase: "По этому посещению заявление не регистрировалось."
    case .nothingToExplain: "Предел не превышен: причина не нужна."
    case .nobodyToCall: "Вызывать некого. Ins: выдать талон пришедшему."
    case .dayNotClosed(let ticket): "День не закрыт: не завершён \(TicketWords(ticket).russian)."
    case .recalled(let ticket): "Вызван ещё раз: \(TicketWords(ticket).russian)."
    case .reasonRecorded(let ticket): "Причина записана: \(TicketWords(ticket).russian)."
    case .callUndone(let ticket):
      "Вызов отменён: \(TicketWords(ticket).russian). Ожидание продолжается."
    case .notCome(let ticket):
      "Записано, что не подошёл: \(TicketWords(ticket).russian). Ожидание продолжается."
    case .handed(let ticket, let name): "Направлен: \(TicketWords(ticket).russian) — \(name)"
    case .dayClosed(let day): "День закрыт: \(day.dotted)."
    case .officeReady: "Организация настроена. F12: посетители."
    case .fieldNeeded(let field): "Нужно заполнить: \(field)."
    case .notPhone: "Здесь номер телефона: только цифры, пробел, + - ( )."
    case .notRegisteredYet(let day): "На \(day.dotted) это заявление ещё не было зарегистрировано."
    case .calendarChanged(let count): "Календарь изменён: пересчитаны сроки, дел: \(count)."
    case .onlyOwnDays: "Убрать можно только день, внесённый организацией (знак «+»)."
    case .lastCase: "Это последнее дело списка."
    case .firstCase: "Это первое дело списка."
    case .stagesReported: "Все этапы внесены в систему мониторинга."
    case .complaintRegistered(let number): "Жалоба зарегистрирована: \(number)."
    case .noComplaints: "Жалоб нет."
    case .verdictRecorded: "Вывод записан. Записи не объединены."
    case .twinsFound: "Похожий ребёнок уже записан: прочтите под полем, затем продолжайте."
    case .noTwins: "Похожих детей не найдено."
    case .outageRecorded: "Записано. Печатается протокол: подписывают обе стороны."
    case .noBookingHere: "В этой организации нет предварительной записи."
    case .nobodyBooked: "На это время никто не записан."
    case .visitBooked(let moment): "Записано: \(moment.date.dotted), \(moment.time)."
    case .visitTakenOver(let moment):
      "\(moment.date.dotted), \(moment.time) теперь за этим заявлением. Enter: записать."
    case .visitEnded: "Запись завершена, время свободно."
    case .bookingHoursSet: "Часы записи сохранены."
    case .officeHoursSet: "Часы работы сохранены."
    case .reminded(let written, let withoutPhone, let left):
      "Напоминания: готово \(written)\(withoutPhone > 0 ? ", без телефона \(withoutPhone)" : "")"
        + "\(left > 0 ? ", не записано \(left), программа повторит" : "")."
    case .phoneNeeded: "В телефоне десять цифр."
    case .newsRecorded: "Записано: с этого дня предупредит каждый экран."
    case .noNotice: "На этом этапе уведомлений нет."
    case .nothingToReprint: "Повторять печать нечего."
    case .changedBy(let name, let time, let what):
      "\(name) в \(time): \(what). Написанное вами цело; посмотрите и решите заново."
    case .nothingToHand: "Передать нечего: дела закрыты или у других сотрудников."
    case .casesHanded(let count, let name): "Передано дел: \(count), получил(а) \(name)."
    case .listWritten(let count, let path): "Список (\(count)) записан в файл: \(path)"
    case .viewSaved(let name): "Отбор сохранён: «\(name)». f: списки."
    case .viewRemoved(let name): "Список удалён: «\(name)»."
    case .noOwnViews: "Сохранённых списков нет."
    case .nothingBehindLine: "За этой записью ничего не открывается."
    case .chooseClerkFirst: "Сначала выберите строку сотрудника: ↑↓"
    case .chooseCaseFirst: "Сначала выберите строку дела: ↑↓"
    case .changedElsewhere:
      "Дело изменил другой сотрудник. Ваше не записано; посмотрите новое и решите снова."
    case .noSuchCommand(let word): "Такой команды нет: «\(word)»."
    case .notFound(let word): "«\(word)» не найдено. Попробуйте короче."
    case .searchCut: "Показаны не все: напишите имя полнее или номер."
    case .searchHelp:
      "Находит без казахских букв, латиницей, по ИИН, телефону, номеру, дню, талону."
    case .nothingIsSaved:
      "Файл только для чтения: здесь ничего НЕ СОХРАНИТСЯ. Сообщите администратору."
    case .settingsLine(let file, let line, let others):
      "Строка \(line) файла «\(file)» не применена\(others > 0 ? " (и ещё \(others))" : "")."
        + " Почему: qabyldau keys."
    case .layoutNow(let layout):
      layout == .cyrillic ? "Клавиши показаны кириллицей." : "Клавиши показаны латиницей."
    case .themeNow(let name): "Тема: \(name)."
    case .unprinted(let number, let state):
      "Бумага \(number) не напечатана: \(PrintStateWords(state).russian). F2: очередь печати."
    case .paperKept(let path): "PDF сохранён в файл: \(path)"
    case .noPrinters: "На этой машине нет принтера."
    case .queued(let printer): "Отправлено на принтер (\(printer)). Подождите, пока выйдет."
    case .printed(let printer): "Напечатано (\(printer)). Отдайте семье и нажмите Enter."
    case .savedToFile(let path, nil): "Сохранено в файл: \(path)"
    case .savedToFile(let path, let cause?):
      "Не напечатано: \(PrintStateWords(.failed(cause)).russian). Сохранено в файл: \(path)"
    case .printFailed(let failure, _): "Не напечатано: \(PrintFailureWords(failure).russian)"
    }
  }

  var english: String {
    switch self {
    case .noCommand(let key, let help, let palette):
      "No command on the key «\(key)»." + Self.ways((help, "help"), (palette, "commands"))
    case .howToLeave: "To leave the program: F10."
    case .pasteOnlyInFields: "Text can be pasted into fields only."
    case .clockMoved(let span):
      "The clock moved by \(SpanWords(span).english). It was noted; please go on."
    case .clockMovedUnsaved: "The clock was moved. The file cannot be written: this is NOT SAVED."
    case .orderChanged(let count): "The order has changed (\(count)). F5 refreshes."
    case .emptyFilter: "No case in this filter. Tab: the next one; F12: front desk."
    case .allDone: "No open case. F12: front desk."
    case .chooseFirst: "Choose first: ↑↓"
    case .choiceField(let answers):
      "This field is chosen: 1–\(answers) or ← →. What was typed is not taken."
    case .pasteCut: "It did not fit one field: the rest is not taken."
    case .digitBehindPhone(let phone):
      "The phone is whole: \(phone). The digit after it went to the next field: check."
    case .notLongText: "This field takes a short text"
    case .editorFailed: "The editor ended with an error: the text is unchanged"
    case .notAdditional: "This paper is not an additional one: it is not asked for by request"
    case .confirmWithF8: "Confirm: F8. Back: Esc."
    case .wordsNeededIn(let field): "“\(field)” is empty: it cannot stay so."
    case .wordsNeeded: "Words are needed: it cannot stay empty."
    case .noSuchDate: "There is no such date: write ddmmyyyy."
    case .noSuchTime: "There is no such time: write hhmm."
    case .noClauseHere: "No clause belongs to this line."
    case .nobodyKnown: "Nobody known was found."
    case .noService: "This office gives no service."
    case .noRegistry: "This paper is not looked up in a system."
    case .consentBeforeLookUp: "A look-up needs consent first. F7: consent."
    case .detailMissing(let field): "Not filled in: \(field)."
    case .detailInFuture(let field, let date): "\(field): \(date.dotted) has not come yet."
    case .mustNotDemand(let clause):
      "Must not be demanded: look it up in the system first (F6). \(clause)"
    case .papersLeft(let count): count > 0 ? "Left: \(count)" : "The papers are complete."
    case .noPapers: "This service asks for no papers."
    case .draftsLeft(let count): "Unfinished applications: \(count). h: go on."
    case .noDrafts: "No unfinished applications."
    case .draftDiscarded: "The draft is gone."
    case .keysDropped: "Until it was saved, keys were not taken: check what you typed and go on."
    case .draftSaved: "The draft is saved. You can go on at any time."
    case .draftGone:
      "The draft was registered or discarded at another desk. What you typed is kept as a new draft; look for the application first (/)."
    case .handingAtEnd: "A paper is being handed to the printer, wait a moment."
    case .paperOnItsWay: "The paper is still being printed. Press Enter when it is out."
    case .resultIsSent(.stateCorporation):
      "No paper is given here: the result goes to the State Corporation."
    case .resultIsSent(.proactive): "No paper is given here: the result is told by phone."
    case .resultIsSent(.portal), .resultIsSent(.walkIn):
      "No paper is given here: the result goes to the personal cabinet."
    case .savedBeforePrint: "Saved before printing. Even unprinted, the application is registered."
    case .registered(let number, let due):
      "Registered: \(number)."
        + (due.map { " Due: \(WeekdayWords($0.weekday, isLong: false).english) \($0.dotted)." }
          ?? "")
    case .recorded(let number): "Recorded: \(number)."
    case .handedOver(let number, let endsVisit):
      "Handed over: \(number)." + (endsVisit ? " The visit is over." : "")
    case .noDelay: "The term of this application has not passed."
    case .arrivedClosed(let ticket, let closing):
      "Given: \(TicketWords(ticket).english). \(OfficeClosingWords(closing).english)"
    case .arrivedAfterClose(let ticket):
      "Given: \(TicketWords(ticket).english). The day had been closed: close it again after this visit."
    case .arrived(let ticket): "Given: \(TicketWords(ticket).english). The waiting clock runs."
    case .servedElsewhere(let desk): "This visitor is being served: \(desk)."
    case .finishFirst(let ticket): "Finish first, \(TicketWords(ticket).english): Enter or F7."
    case .onlyServedIsHanded: "Only a visitor being served can be handed over."
    case .noColleague: "No other clerk is entered."
    case .visitWithoutCase: "No application came out of this visit."
    case .nothingToExplain: "No limit was passed: no reason is needed."
    case .nobodyToCall: "Nobody to call. Ins: give an arriving visitor a talon."
    case .dayNotClosed(let ticket):
      "The day is not closed: not finished, \(TicketWords(ticket).english)."
    case .recalled(let ticket): "Called again: \(TicketWords(ticket).english)."
    case .reasonRecorded(let ticket): "The reason is recorded: \(TicketWords(ticket).english)."
    case .callUndone(let ticket):
      "The call was taken back: \(TicketWords(ticket).english). Waiting goes on."
    case .notCome(let ticket):
      "Recorded as a no-show: \(TicketWords(ticket).english). Waiting goes on."
    case .handed(let ticket, let name): "Handed over: \(TicketWords(ticket).english) — \(name)"
    case .dayClosed(let day): "The day is closed: \(day.dotted)."
    case .officeReady: "The office is set up. F12: front desk."
    case .fieldNeeded(let field): "To be filled in: \(field)."
    case .notPhone: "A telephone number goes here: only digits, blanks, + - ( )."
    case .notRegisteredYet(let day): "On \(day.dotted) this application was not registered yet."
    case .calendarChanged(let count): "The calendar changed: \(count) cases were recounted."
    case .onlyOwnDays: "Only a day that the office added can be taken back (marked «+»)."
    case .lastCase: "This is the last case of the list."
    case .firstCase: "This is the first case of the list."
    case .stagesReported: "All stages are entered in the monitoring system."
    case .complaintRegistered(let number): "Complaint registered: \(number)."
    case .noComplaints: "No complaints."
    case .verdictRecorded: "The verdict is recorded. No records were merged."
    case .twinsFound: "A similar child is on record: read it under the field, then go on."
    case .noTwins: "No similar child was found."
    case .outageRecorded: "Recorded. The protocol is printed: both sides sign it."
    case .noBookingHere: "This office books no visits ahead."
    case .nobodyBooked: "Nobody is booked for this hour."
    case .visitBooked(let moment): "Booked: \(moment.date.dotted), \(moment.time)."
    case .visitTakenOver(let moment):
      "\(moment.date.dotted), \(moment.time) is this application's now. Enter: book."
    case .visitEnded: "The booking is over, the hour is free."
    case .bookingHoursSet: "The booking hours are kept."
    case .officeHoursSet: "The office hours are kept."
    case .reminded(let written, let withoutPhone, let left):
      "Reminders: \(written) ready\(withoutPhone > 0 ? ", \(withoutPhone) without a phone" : "")"
        + "\(left > 0 ? ", \(left) not written, tried again" : "")."
    case .phoneNeeded: "A phone has ten digits."
    case .newsRecorded: "Recorded: from that day every screen warns."
    case .noNotice: "There is no notice to give at this stage."
    case .nothingToReprint: "There is nothing to reprint."
    case .changedBy(let name, let time, let what):
      "\(name) was first at \(time): \(what). Your words are kept; look and decide again."
    case .nothingToHand: "Nothing can be given: closed, or held by others."
    case .casesHanded(let count, let name): "\(count) cases given to \(name)."
    case .listWritten(let count, let path): "A list of \(count) cases was written to \(path)"
    case .viewSaved(let name): "The view is saved: “\(name)”. f: lists."
    case .viewRemoved(let name): "The view is removed: “\(name)”."
    case .noOwnViews: "You have no saved lists."
    case .nothingBehindLine: "There is nothing to open behind this entry."
    case .chooseClerkFirst: "Choose the line of a clerk first: ↑↓"
    case .chooseCaseFirst: "Choose the line of a case first: ↑↓"
    case .changedElsewhere:
      "A colleague changed it. Yours was not written; look at the new state and decide again."
    case .noSuchCommand(let word): "There is no such command: «\(word)»."
    case .notFound(let word): "«\(word)» was not found. Try fewer letters."
    case .searchCut: "Not all are shown: type more of the name, or the number."
    case .searchHelp:
      "Finds without Kazakh letters, in Latin ones, by IIN, phone, number, day, talon."
    case .nothingIsSaved:
      "The file cannot be written: nothing is SAVED here. Tell the administrator."
    case .settingsLine(let file, let line, let others):
      "Line \(line) of the file “\(file)” is not used\(others > 0 ? " (and \(others) more)" : "")."
        + " Why: qabyldau keys."
    case .layoutNow(let layout):
      layout == .cyrillic ? "Keys are shown in Cyrillic." : "Keys are shown in Latin letters."
    case .themeNow(let name): "Theme: \(name)."
    case .unprinted(let number, let state):
      "Paper \(number) not printed: \(PrintStateWords(state).english). F2: print queue."
    case .paperKept(let path): "PDF saved in a file: \(path)"
    case .noPrinters: "This machine has no printer."
    case .queued(let printer): "Sent to the printer (\(printer)). Wait until it is out."
    case .printed(let printer): "Printed (\(printer)). Hand it over and press Enter."
    case .savedToFile(let path, nil): "Saved in a file: \(path)"
    case .savedToFile(let path, let cause?):
      "Not printed: \(PrintStateWords(.failed(cause)).english). Saved in a file: \(path)"
    case .printFailed(let failure, _): "Not printed: \(PrintFailureWords(failure).english)"
    }
  }
}

extension MessageWords {
  /// What became of a paper.
  init(_ report: PrintReport, notice: FormID?) {
    switch report {
    case .queued(let printer): self = .queued(printer: printer)
    case .printed(let printer): self = .printed(printer: printer)
    case .saved(let path, let cause): self = .savedToFile(path: Self.end(of: path), cause)
    case .failed(let printer, let failure): self = .printFailed(failure, printer: printer)
    }
  }
}

extension MessageWords {
  /// The folder of the notices and the name of the file: what a clerk looks for. The whole way there
  /// is the administrator's, in `qabyldau paths`.
  /// « F1: көмек, F2: пәрмендер.», of the keys that there are.
  private static func ways(_ all: (key: String?, word: String)...) -> String {
    let known = all.compactMap { way in way.key.map { "\($0): \(way.word)" } }
    return known.isEmpty ? "" : " \(known.joined(separator: ", "))."
  }

  private static func end(of path: String) -> String {
    path.split(separator: "/").suffix(2).joined(separator: "/")
  }
}
