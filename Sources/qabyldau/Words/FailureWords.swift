import Cases
import Law
import Workbench

/// Why a command line that was understood has no answer.
enum FailureWords: Phrase {
  case noApplication(ApplicationNumber)
  case noComplaint(ComplaintNumber)
  case unreadableApplication
  /// The papers that the stage has.
  case paperNotNow(FormID, given: [FormID])
  case notRegisteredYet(at: Moment)
  case calendarYear(Int, known: ClosedRange<Int>)
  case calendarDay(CivilDate, from: CivilDate, to: CivilDate)
  case noEdition(Service, on: CivilDate, first: CivilDate)
  case noClause(ClauseID)
  case cannotRead(path: String)
  case cannotWrite(path: String)
  /// What would be handed over has the name of a file that somebody else laid there.
  case anotherFileThere(path: String)
  /// Another program hands over the changes of stage.
  case monitoringUnderWay
  case notAClerk(ClerkID)
  /// The application is shown, and nobody will know of it.
  case openingNotRecorded(TroubleWords)
  case retiredClerk(ClerkID)
  /// A command in the name of another clerk, by an account that is not believed.
  case anotherName(ClerkID, account: String)
  /// The workstation in the name of another clerk.
  case deskOfAccount(ClerkID, account: String)
  case mayNotSettle
  case noReading(PolicyID, known: [PolicyValue])
  case notLoaded(Service)
  case notInForce(before: CivilDate)
  /// Hours of booked visits beyond those of the order.
  case hoursDoNotFit(ClauseID)
  case noBooking
  case noHoursHere(Service)
  case scheduleWrong(WorkSchedule.Field)
  case nothingToChange
  case badTheme(String, ThemeProblemWords)
  case notATerminal
  case unknownTerminal(String)
  case badFile(path: String, QueueShapeWords)
  case badLine(path: String, line: Int, fact: String)
  /// What stands in the bulletin already, or has stood there.
  case knownPlace(path: String, line: Int)
  case placeHadBefore(path: String, line: Int)
  case notInRegister(path: String, line: Int, String)
  /// A fault of the program: only the kind of it is named, never what it holds.
  case unexpected(kind: String)

  private static func list(_ forms: [FormID]) -> String {
    forms.isEmpty ? "—" : forms.map(\.rawValue).joined(separator: ", ")
  }

  var kazakh: String {
    switch self {
    case .noApplication(let number): "number: \(number) өтініші жоқ"
    case .noComplaint(let number): "Ондай шағым жоқ: \(number)."
    case .unreadableApplication: "number: өтінішті оқу мүмкін емес"
    case .paperNotNow(let form, let given):
      "form: \(form.rawValue) бұл сатыда берілмейді; берілетіні: \(Self.list(given))"
    case .notRegisteredYet(let moment): "as-of: \(moment) кезінде әлі тіркелмеген"
    case .calendarYear(let year, let known):
      "year: күнтізбе \(year) жылын білмейді; білетіні: \(known.lowerBound)–\(known.upperBound)"
    case .calendarDay(let day, let first, let last):
      "at: күнтізбе \(day) күнін білмейді; білетіні: \(first) – \(last)"
    case .noEdition(let service, let day, let first):
      "at: \(day) күні \(service.rawValue) редакциясы жоқ; біріншісі \(first) күнінен қолданылады"
    case .noClause(let id): "id: «\(id)» тармағы жоқ"
    case .cannotRead(let path): "оқу мүмкін емес: \(path)"
    case .cannotWrite(let path): "output: жазу мүмкін емес: \(path)"
    case .anotherFileThere(let path):
      "\(path): мұнда басқа файл жатыр, ол өзгерген жоқ; басқа қалта көрсетіңіз"
    case .monitoringUnderWay: "мониторинг файлдарын басқа терезе жазып жатыр; қайталаңыз"
    case .openingNotRecorded(let trouble):
      "Өтініштің ашылғаны жазылмады. \(trouble.kazakh)"
    case .notAClerk(let clerk):
      "clerk: \(clerk) бұл ұйымның қызметкері емес; --clerk арқылы көрсетіңіз"
    case .retiredClerk(let clerk): "clerk: \(clerk) жұмыстан шыққан"
    case .anotherName(let clerk, let account):
      "clerk: «\(account)» тіркелгісі \(clerk) атынан жұмыс істемейді; мұны файл иесі не root істейді"
    case .deskOfAccount(let clerk, let account):
      "clerk: жұмыс орны тіркелгі атымен ашылады: «\(account)»; \(clerk) орнын файл иесі ашады: qabyldau desk --clerk \(clerk)"
    case .mayNotSettle: "clerk: мұны басшы мен әкімші ғана белгілейді"
    case .noReading(let policy, let known):
      "VALUE: \(policy.rawValue) бұлардың бірі болады: \(known.slugs)"
    case .notLoaded(let service): "SERVICE: \(service.rawValue) ережелері жүктелмеген"
    case .notInForce(let day): "DATE: акт \(day) күнінен бұрын күшіне ене алмайды"
    case .hoursDoNotFit(let clause): "жазылу уақыты жұмыс уақытынан аспайды: \(clause)"
    case .noBooking: "бұл ұйымда алдын ала жазылу жоқ"
    case .noHoursHere(let service): "SERVICE: бұл ұйым \(service.rawValue) қызметін көрсетпейді"
    case .scheduleWrong(.hours): "hours: жұмыс уақыты басталғаннан кейін аяқталады"
    case .scheduleWrong(.lunch): "lunch: үзіліс жұмыс уақытынан аспайды"
    case .scheduleWrong(.intake):
      "intake: қабылдау жұмыс уақытынан аспайды, үзіліспен тұтас жабылмайды"
    case .nothingToChange: "онсыз да солай; ештеңе жазылмады"
    case .badTheme(let name, let problem): "theme \(name): \(problem.kazakh)"
    case .notATerminal: "кіріс пен шығыс терминал емес"
    case .unknownTerminal(let name):
      "«\(name)» терминалы мұнда белгісіз; TERM=xterm qabyldau деп көріңіз не ncurses-term орнатыңыз"
    case .badFile(let path, let problem): "\(path): \(problem.kazakh)"
    case .badLine(let path, let line, let fact): "\(path), \(line)-жол: «\(fact)» дұрыс емес"
    case .knownPlace(let path, let line): "\(path), \(line)-жол: бұл орын жарияланған"
    case .placeHadBefore(let path, let line):
      "\(path), \(line)-жол: осындай орын бұрын болған; жаңа орын болса, --again"
    case .notInRegister(let path, let line, let name):
      "\(path), \(line)-жол: тізілімде жоқ: \(name)"
    case .unexpected(let kind): "бағдарламаның қатесі: \(kind)"
    }
  }

  var russian: String {
    switch self {
    case .noApplication(let number): "number: заявления \(number) нет"
    case .noComplaint(let number): "Такой жалобы нет: \(number)."
    case .unreadableApplication: "number: заявление не читается"
    case .paperNotNow(let form, let given):
      "form: \(form.rawValue) на этой стадии не выдаётся; выдаётся: \(Self.list(given))"
    case .notRegisteredYet(let moment): "as-of: на \(moment) ещё не зарегистрировано"
    case .calendarYear(let year, let known):
      "year: календарь не знает \(year) года; известны \(known.lowerBound)–\(known.upperBound)"
    case .calendarDay(let day, let first, let last):
      "at: календарь не знает \(day); известно с \(first) по \(last)"
    case .noEdition(let service, let day, let first):
      "at: на \(day) нет редакции \(service.rawValue); первая применяется с \(first)"
    case .noClause(let id): "id: пункта «\(id)» нет"
    case .cannotRead(let path): "не читается \(path)"
    case .cannotWrite(let path): "output: нельзя записать \(path)"
    case .anotherFileThere(let path):
      "\(path): здесь лежит другой файл, он не тронут; укажите другую папку"
    case .monitoringUnderWay: "файлы мониторинга сейчас записывает другое окно; повторите"
    case .openingNotRecorded(let trouble):
      "Что заявление открывали, не записано. \(trouble.russian)"
    case .notAClerk(let clerk):
      "clerk: \(clerk) — не сотрудник этой организации; укажите через --clerk"
    case .retiredClerk(let clerk): "clerk: \(clerk) здесь больше не работает"
    case .anotherName(let clerk, let account):
      "clerk: учётная запись «\(account)» не действует от имени \(clerk); это может владелец файла или root"
    case .deskOfAccount(let clerk, let account):
      "clerk: рабочее место открывается под именем учётной записи: «\(account)»; место \(clerk) открывает владелец файла: qabyldau desk --clerk \(clerk)"
    case .mayNotSettle: "clerk: это решают только руководитель и администратор"
    case .noReading(let policy, let known):
      "VALUE: \(policy.rawValue) — одно из: \(known.slugs)"
    case .notLoaded(let service): "SERVICE: правила \(service.rawValue) не загружены"
    case .notInForce(let day): "DATE: акт не может действовать раньше \(day)"
    case .hoursDoNotFit(let clause): "часы записи не выходят за часы работы: \(clause)"
    case .noBooking: "в этой организации нет предварительной записи"
    case .noHoursHere(let service): "SERVICE: эта организация не оказывает \(service.rawValue)"
    case .scheduleWrong(.hours): "hours: рабочий день кончается после своего начала"
    case .scheduleWrong(.lunch): "lunch: перерыв не выходит за часы работы"
    case .scheduleWrong(.intake): "intake: приём не выходит за часы работы и не весь перерыв"
    case .nothingToChange: "так и есть; ничего не записано"
    case .badTheme(let name, let problem): "theme \(name): \(problem.russian)"
    case .notATerminal: "ввод и вывод — не терминал"
    case .unknownTerminal(let name):
      "терминал «\(name)» здесь неизвестен; попробуйте TERM=xterm qabyldau или установите ncurses-term"
    case .badFile(let path, let problem): "\(path): \(problem.russian)"
    case .badLine(let path, let line, let fact): "\(path), строка \(line): «\(fact)» неверно"
    case .knownPlace(let path, let line): "\(path), строка \(line): это место уже опубликовано"
    case .placeHadBefore(let path, let line):
      "\(path), строка \(line): такое место уже было; если оно новое, --again"
    case .notInRegister(let path, let line, let name):
      "\(path), строка \(line): нет в реестре: \(name)"
    case .unexpected(let kind): "ошибка программы: \(kind)"
    }
  }

  var english: String {
    switch self {
    case .noApplication(let number): "number: there is no application \(number)"
    case .noComplaint(let number): "number: there is no complaint \(number)."
    case .unreadableApplication: "number: the application cannot be read"
    case .paperNotNow(let form, let given):
      "form: \(form.rawValue) is not given at this stage; given now: \(Self.list(given))"
    case .notRegisteredYet(let moment): "as-of: not registered yet at \(moment)"
    case .calendarYear(let year, let known):
      "year: the calendar does not know \(year); it knows \(known.lowerBound) to \(known.upperBound)"
    case .calendarDay(let day, let first, let last):
      "at: the calendar does not know \(day); it knows \(first) to \(last)"
    case .noEdition(let service, let day, let first):
      "at: no edition of \(service.rawValue) on \(day); the first applies from \(first)"
    case .noClause(let id): "id: there is no clause “\(id)”"
    case .cannotRead(let path): "cannot read \(path)"
    case .cannotWrite(let path): "output: cannot write \(path)"
    case .anotherFileThere(let path):
      "\(path): another file lies there and stays as it is; name another folder"
    case .monitoringUnderWay: "another desk is writing the monitoring files; try again"
    case .openingNotRecorded(let trouble):
      "That the application was opened is not recorded. \(trouble.english)"
    case .notAClerk(let clerk): "clerk: \(clerk) is not a clerk of this office; see --clerk"
    case .retiredClerk(let clerk): "clerk: \(clerk) has retired"
    case .anotherName(let clerk, let account):
      "clerk: the account “\(account)” does not act in the name of \(clerk); the owner of the file or root may"
    case .deskOfAccount(let clerk, let account):
      "clerk: the workstation opens in the name of the account: “\(account)”; the owner of the file opens the desk of \(clerk): qabyldau desk --clerk \(clerk)"
    case .mayNotSettle: "clerk: only a supervisor or an administrator settles this"
    case .noReading(let policy, let known):
      "VALUE: \(policy.rawValue) is one of \(known.slugs)"
    case .notLoaded(let service): "SERVICE: the rules of \(service.rawValue) are not loaded"
    case .notInForce(let day): "DATE: the act cannot be in force before \(day)"
    case .hoursDoNotFit(let clause): "booking hours stay within office hours: \(clause)"
    case .noBooking: "this office books no visits ahead"
    case .noHoursHere(let service): "SERVICE: this office does not provide \(service.rawValue)"
    case .scheduleWrong(.hours): "hours: a day ends after it begins"
    case .scheduleWrong(.lunch): "lunch: the break stays within office hours"
    case .scheduleWrong(.intake): "intake: it stays within office hours and is not all break"
    case .nothingToChange: "it is so already; nothing is recorded"
    case .badTheme(let name, let problem): "theme \(name): \(problem.english)"
    case .notATerminal: "standard input and output are not a terminal"
    case .unknownTerminal(let name):
      "the terminal “\(name)” is unknown here; try TERM=xterm qabyldau, or install ncurses-term"
    case .badFile(let path, let problem): "\(path): \(problem.english)"
    case .badLine(let path, let line, let fact): "\(path), line \(line): “\(fact)” is wrong"
    case .knownPlace(let path, let line): "\(path), line \(line): this place is published already"
    case .placeHadBefore(let path, let line):
      "\(path), line \(line): there was such a place; if it is a new one, --again"
    case .notInRegister(let path, let line, let name):
      "\(path), line \(line): not in the register: \(name)"
    case .unexpected(let kind): "unexpected: \(kind)"
    }
  }
}

extension [PolicyValue] {
  fileprivate var slugs: String { map(\.rawValue).joined(separator: ", ") }
}
