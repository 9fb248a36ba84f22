import Cases
import Law
import Screen

/// A reading that the act leaves open.
struct PolicyWords: Phrase {
  private let policy: PolicyID

  init(_ policy: PolicyID) { self.policy = policy }

  var kazakh: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Бірінші күн — тіркелген күннен кейінгі күн."
    case .afterHoursMeansOfficeHours: "«Жұмыс уақытынан кейін» — кеңсе жабылғаннан кейін (18:30)."
    case .nextDayMovesTheStart: "«Келесі жұмыс күні» мерзімнің басын жылжытады, оны қысқартпайды."
    case .calendarIsKept:
      "Демалыс және ауыстырылған күндер әкімші жүргізетін кестеден алынады."
    case .lookUpBeforeAsking: "Қорытынды сұралмас бұрын мемлекеттік жүйеден ізделеді."
    case .supervisorOpensIntake:
      "Қабылдау уақытынан тыс өтінішті басшы себебін жазып қабылдай алады."
    case .classLetter: "3-қосымшадағы «әдебиет» — сыныптың әрпі."
    case .dateIsAlwaysFixed:
      "Кезек толы болса да тексеру күні белгіленеді; 30 күннен асса — бұзушылық."
    case .originalsOfAllFour:
      "1), 2) тармақшадағы құжаттар көрсетілсе, салыстырылып, қайтарылады."
    case .additionalPapersInBothChannels:
      "Бейрезиденттен қосымша құжаттар екі арнада да сұралады."
    case .hearingBeforeRefusal:
      "Бас тарту алдында тыңдау өткізіледі."
    case .noReplyIsNoRefusal:
      "Жауапсыз проактивті ұсыныс бас тартусыз жабылады."
    case .consentCountsAtOnce:
      "Проактивті келісім күні демалыс болса да, мерзім содан кейінгі күннен саналады."
    case .sendingStandsForReceipt:
      "Ұсыныстың қашан алынғаны белгісіз болса, 24 сағат жіберілген сәттен есептеледі."
    case .courseBounds:
      "89 не 365 күндік курс ескертумен қабылданады."
    case .coursePauses:
      "Үзіліс күндері курс күндеріне кіреді."
    case .rehabNoticeDate:
      "2-қосымшадағы «Күні» — құжаттар қабылданған күн."
    case .noticeByTheSecondDay:
      "Алдын ала шешім екінші жұмыс күнінің соңына дейін жіберіледі."
    case .hearingAfterObjectionTerm:
      "Тыңдау хабарламадан кейінгі екінші жұмыс күнінен ерте болмайды."
    case .lateGround:
      "Кеш табылған негіз туралы басшы себебін жазып шешеді."
    case .bornAbroadIsNoData:
      "Шетелде туған бала — тіркеуде мәлімет жоқ дегенмен тең."
    case .identityIsShownOnly:
      "Жеке құжат тек көрсетіледі, көшірмесі алынбайды."
    case .courierOnTheFifthDay:
      "Беруші төртінші жұмыс күніне дейін аяқтайды: бесінші күн — курьерге."
    case .twoRefusalsApart:
      "Толық емес топтама мен 9-тармақ негізі — екі бөлек жол."
    case .waitAfterSecondInterest:
      "Екінші хабарламадан кейін бір ай күтіледі."
    case .waitAfterRepeat:
      "Қайталама хабарламадан кейін екі күнтізбелік күн күтіледі."
    case .archiveScope:
      "Архивке бүкіл өтініш жіберіледі."
    case .openOffers:
      "Бір өтінішке бір ғана ашық ұсыныс."
    case .cancelledReferral:
      "Күші жойылған жолдаманың өтініші кезекке қайтады."
    case .refusedAdmission:
      "Қабылданбаған өтініш басшы шешімімен кезекке қайтады."
    case .firstTurnRatio:
      "«Үшке бір»: жалпы үш орынға бірінші кезектен бір."
    case .unvaccinatedShare:
      "Үлес бала қабылданғандай есептеледі: (u+1)/(n+1)."
    case .lastDayOff:
      "Соңғы күн демалысқа түссе, жылжиды; ұсынысқа жауап күні жылжымайды."
    case .unsignedContract:
      "Қол қойылмаған шарт туралы басшы шешеді."
    case .ageAtFiling:
      "Өтініш күні бала 6 жасқа толмауы керек."
    case .temporaryRefusal:
      "Уақытша орыннан бас тарту да архивке жібереді."
    case .temporaryReturn:
      "Уақытша орынға алынған бала кезекке бірден қайтады."
    case .siblings:
      "Орын бәріне жетсе, бір отбасының балалары бірге шақырылады."
    case .leapDayBirthday:
      "29 ақпанда туған бала кәдімгі жылы 1 наурызда 6 жасқа толады."
    }
  }

  var russian: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Первый день — следующий после регистрации."
    case .afterHoursMeansOfficeHours: "«После рабочего времени» — после закрытия офиса (18:30)."
    case .nextDayMovesTheStart: "«Следующий рабочий день» переносит начало срока, не сокращает его."
    case .calendarIsKept:
      "Выходные и перенесённые дни — из таблицы, которую ведёт администратор."
    case .lookUpBeforeAsking: "Заключение сначала ищут в госсистеме, потом просят у семьи."
    case .supervisorOpensIntake:
      "Вне часов приёма заявление принимает руководитель с указанием причины."
    case .classLetter: "«Әдебиет» в приложении 3 — буква класса."
    case .dateIsAlwaysFixed:
      "Дата обследования назначается и при полной очереди; позже 30 дней — нарушение."
    case .originalsOfAllFour:
      "Показанные документы подпунктов 1), 2) сверяют и возвращают."
    case .additionalPapersInBothChannels:
      "У нерезидента дополнительные документы запрашивают в обоих каналах."
    case .hearingBeforeRefusal:
      "Перед отказом проводится заслушивание."
    case .noReplyIsNoRefusal:
      "Проактивное предложение без ответа закрывается без отказа."
    case .consentCountsAtOnce:
      "Срок считается со дня, следующего за согласием, даже если согласие дано в выходной."
    case .sendingStandsForReceipt:
      "Если неизвестно, когда предложение получено, 24 часа считаются с отправки."
    case .courseBounds:
      "Курс в 89 или 365 дней принимается с предупреждением."
    case .coursePauses:
      "Дни перерыва входят в дни курса."
    case .rehabNoticeDate:
      "«Күні» в приложении 2 — день приёма документов."
    case .noticeByTheSecondDay:
      "Предварительное решение — до конца второго рабочего дня."
    case .hearingAfterObjectionTerm:
      "Заслушивание — не раньше второго рабочего дня после извещения."
    case .lateGround:
      "О поздно найденном основании руководитель решает с указанием причины."
    case .bornAbroadIsNoData:
      "Рождение за границей равно отсутствию данных."
    case .identityIsShownOnly:
      "Удостоверение только показывают, копию не берут."
    case .courierOnTheFifthDay:
      "Поставщик завершает к четвёртому дню: пятый — курьеру."
    case .twoRefusalsApart:
      "Неполный пакет и основание пункта 9 — два разных пути."
    case .waitAfterSecondInterest:
      "После второго уведомления ждут месяц."
    case .waitAfterRepeat:
      "После повторного уведомления ждут два календарных дня."
    case .archiveScope:
      "В архив уходит всё заявление."
    case .openOffers:
      "Одно открытое предложение на заявление."
    case .cancelledReferral:
      "Заявление отменённого направления возвращается в очередь."
    case .refusedAdmission:
      "Непринятое заявление возвращает в очередь руководитель."
    case .firstTurnRatio:
      "«Үшке бір»: один первоочередной на трёх общих."
    case .unvaccinatedShare:
      "Доля считается вместе с ребёнком: (u+1)/(n+1)."
    case .lastDayOff:
      "Последний день переносится; день ответа на предложение — нет."
    case .unsignedContract:
      "О неподписанном договоре решает руководитель."
    case .ageAtFiling:
      "В день подачи ребёнку нет шести лет."
    case .temporaryRefusal:
      "Отказ от временного места тоже ведёт в архив."
    case .temporaryReturn:
      "Принятый на временное место сразу возвращается в очередь."
    case .siblings:
      "Если мест хватает, детей семьи приглашают вместе."
    case .leapDayBirthday:
      "Родившийся 29 февраля достигает 6 лет 1 марта обычного года."
    }
  }

  var english: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Day one is the day after registration."
    case .afterHoursMeansOfficeHours: "“After working hours” means after the office closes (18:30)."
    case .nextDayMovesTheStart:
      "“The next working day” moves the start of the term and does not shorten it."
    case .calendarIsKept:
      "Days off and moved days come from the table the administrator keeps."
    case .lookUpBeforeAsking: "The conclusion is looked up before the family is asked for it."
    case .supervisorOpensIntake:
      "Outside intake hours a supervisor may take an application with a reason."
    case .classLetter: "«Әдебиет» of annex 3 is the letter of the class."
    case .dateIsAlwaysFixed:
      "A date is fixed even in a full queue; beyond 30 days it is a breach."
    case .originalsOfAllFour:
      "Papers of sub-paragraphs 1 and 2 are compared and given back."
    case .additionalPapersInBothChannels:
      "Additional papers of non-residents are asked for in both channels."
    case .hearingBeforeRefusal:
      "A hearing comes before a refusal."
    case .noReplyIsNoRefusal:
      "An unanswered proactive offer closes without a refusal."
    case .consentCountsAtOnce:
      "A term runs from the day after the consent, even where that was given on a day off."
    case .sendingStandsForReceipt:
      "Where the receipt of an offer is unknown, its 24 hours run from the sending."
    case .courseBounds:
      "A course of 89 or 365 days is taken with a warning."
    case .coursePauses:
      "Days of a pause are days of the course."
    case .rehabNoticeDate:
      "«Күні» of annex 2 is the day on which the papers were accepted."
    case .noticeByTheSecondDay:
      "The preliminary decision goes out by the end of the second working day."
    case .hearingAfterObjectionTerm:
      "The hearing is not before the second working day after the notice."
    case .lateGround:
      "A ground found too late goes to the supervisor, with a reason."
    case .bornAbroadIsNoData:
      "A birth abroad counts as no data."
    case .identityIsShownOnly:
      "An identity document is shown and not copied."
    case .courierOnTheFifthDay:
      "The provider finishes by the fourth day; the fifth is the courier’s."
    case .twoRefusalsApart:
      "An incomplete set and a ground of item 9 are two paths."
    case .waitAfterSecondInterest:
      "One month is waited after the second notice."
    case .waitAfterRepeat:
      "Two calendar days are waited after the repeat notice."
    case .archiveScope:
      "The whole application is archived."
    case .openOffers:
      "One open offer for an application."
    case .cancelledReferral:
      "A cancelled referral returns to the queue."
    case .refusedAdmission:
      "Not admitted, the application returns by a supervisor’s decision."
    case .firstTurnRatio:
      "«Үшке бір»: one first-turn for three general."
    case .unvaccinatedShare:
      "The share is counted with the child: (u+1)/(n+1)."
    case .lastDayOff:
      "A last day off moves; the day of an offer’s answer does not."
    case .unsignedContract:
      "A supervisor decides on an unsigned contract."
    case .ageAtFiling:
      "The child is under six on the day of filing."
    case .temporaryRefusal:
      "Refusing a temporary place archives as well."
    case .temporaryReturn:
      "Admitted temporarily, the child returns to the queue at once."
    case .siblings:
      "Children of a family are offered together where places suffice."
    case .leapDayBirthday:
      "A child born on 29 February turns six on 1 March of a common year."
    }
  }
}
