import Cases

/// What a figure of the board counts, for F1.
struct FigureWords: Phrase {
  private let line: BoardLine

  init(_ line: BoardLine) { self.line = line }

  var kazakh: String {
    switch line {
    case .forecast:
      "Қазіргі кезек, ашық терезелер және бүгінгі қабылдау қарқыны бойынша кімнің күтуі шектен"
        + " асатыны есептеледі. Қарқын неше қабылдауға негізделгені жолда жазылған."
    case .visit:
      "Осы келушінің екі сағаты: күту келген сәттен, қабылдау шақырылған сәттен бері; жүріп тұрғанының"
        + " шегіне дейін қалғаны."
    case .otherVisits:
      "Қазір осында тұрған, бірақ өз жолы сыймаған келушілер: шегіне көбірек уақыт қалғандары."
    case .breaches:
      "Күту не қабылдау шегі асқан жағдайлар. Бір келуде екі шек те асса, екеуі де саналады. Қайтарып"
        + " алынған шақыру да есепте қалады."
    case .forgotten:
      "Сағаты тым ұзақ жүріп тұрған келулер: қабылдау шегінен екі есе және әдеттегі уақыттан үш есе"
        + " асқан, не күту шегінен төрт есе асқан."
    case .overdue: "Мерзімі бүгінге дейін өтіп кеткен ашық істер: қызмет және қызметкер бойынша."
    case .dueToday: "Мерзімі бүгін аяқталатын ашық істер: қызмет және қызметкер бойынша."
    case .dueNext:
      "Мерзімі келесі жұмыс күні аяқталатын ашық істер: қызмет және қызметкер бойынша."
    case .clerk:
      "Қызметкердің қолындағы ашық істер, оның ішінде мерзімі өткені және бүгін аяқталатыны;"
        + " қабылдаған келушілері және қабылдау медианасы. Жолақтың екінші бөлігі орташадан асқаны."
    case .waiting:
      "Келуден шақыруға дейінгі уақыт. Әлі күтіп тұрғандар қазіргі уақытымен саналады. Медиана:"
        + " жартысы бұдан ұзақ күткен жоқ; 90 %: оннан тоғызы бұдан ұзақ күткен жоқ."
    case .serving:
      "Шақырудан қабылдау аяқталғанға дейінгі уақыт. Әлі қабылдауда тұрғандар қазіргі уақытымен"
        + " саналады."
    case .halfHours: "Келген уақыты не күні бойынша күтудің медианасы, минутпен."
    case .paused:
      "Ашық істердің өмірінде келесі қадам отбасында, басшыда не басқа ұйымда болған уақыттың үлесі,"
        + " сатылары бойынша."
    case .unprinted: "Соңғы рет басылмай қалған қағаздар және тек файлға сақталғандар."
    case .failedDeliveries:
      "Беріп көргенде отбасына жетпеген нәтижелер, себебімен. Кейін берілсе, тізімнен шығады."
    case .undelivered:
      "Бүгінге дейін шешілген, бірақ нәтижесі отбасына берілгені жазылмаған ашық істер."
    case .unreported: "Мониторинг жүйесіне енгізілгені жазылмаған сатылар."
    }
  }

  var russian: String {
    switch line {
    case .forecast:
      "По нынешней очереди, открытым окнам и сегодняшнему темпу приёма считается, чьё ожидание"
        + " превысит предел. На скольких приёмах основан темп, сказано в строке."
    case .visit:
      "Оба отсчёта этого посетителя: ожидание с прихода и приём с вызова; у идущего — сколько осталось до"
        + " предела."
    case .otherVisits:
      "Посетители, которые сейчас здесь и не поместились строкой: у них до предела осталось больше."
    case .breaches:
      "Случаи, когда превышен предел ожидания или приёма. Если в одном посещении превышены оба,"
        + " считаются оба. Отменённый вызов остаётся в счёте."
    case .forgotten:
      "Посещения, чьи часы идут слишком долго: вдвое дольше предела приёма и втрое дольше обычного,"
        + " либо вчетверо дольше предела ожидания."
    case .overdue:
      "Открытые дела, срок которых истёк до сегодняшнего дня: по услугам и сотрудникам."
    case .dueToday: "Открытые дела, срок которых истекает сегодня: по услугам и сотрудникам."
    case .dueNext:
      "Открытые дела, срок которых истекает в следующий рабочий день: по услугам и сотрудникам."
    case .clerk:
      "Открытые дела сотрудника, из них просроченные и истекающие сегодня; принятые посетители и"
        + " медиана приёма. Вторая часть полосы — сверх среднего."
    case .waiting:
      "Время от прихода до вызова. Кто ещё ждёт, считается с нынешним временем. Медиана: половина"
        + " ждала не дольше; 90 %: девять из десяти ждали не дольше."
    case .serving:
      "Время от вызова до конца приёма. Кто ещё на приёме, считается с нынешним временем."
    case .halfHours: "Медиана ожидания по времени или дню прихода, в минутах."
    case .paused:
      "Доля жизни открытых дел, когда следующий шаг был за семьёй, руководителем или другой"
        + " организацией, по этапам."
    case .unprinted:
      "Бумаги, последняя печать которых не удалась, и те, что только сохранены в файл."
    case .failedDeliveries:
      "Результаты, которые не дошли до семьи при последней попытке, с причиной. Вручение снимает дело с этого списка."
    case .undelivered:
      "Открытые дела, решённые до сегодняшнего дня, о вручении результата которых нет записи."
    case .unreported: "Этапы, о внесении которых в систему мониторинга нет записи."
    }
  }

  var english: String {
    switch line {
    case .forecast:
      "From the line as it is, the open desks and the pace of today: whose waiting will pass the limit."
        + " The line says on how many servings the pace rests."
    case .visit:
      "Both clocks of this visitor: waiting since arrival, serving since the call; of the one that runs,"
        + " how long until the limit."
    case .otherVisits:
      "Visitors who are here and have no line of their own: those with more time left."
    case .breaches:
      "Limits of waiting or of serving that were passed. When one visit passes both, both count. A call"
        + " that was taken back stays counted."
    case .forgotten:
      "Visits whose clock runs too long: over twice the limit of serving and three times what is usual,"
        + " or over four times the limit of waiting."
    case .overdue: "Open cases whose date has passed before today: by service and clerk."
    case .dueToday: "Open cases that are due today: by service and clerk."
    case .dueNext: "Open cases that are due on the next working day: by service and clerk."
    case .clerk:
      "Open cases that the clerk holds, of them overdue and due today; visitors served, and the median"
        + " of serving. The second part of the bar is over the mean."
    case .waiting:
      "From arrival to call. Whoever still waits counts with the time so far. Median: half waited no"
        + " longer; 90 %: nine of ten waited no longer."
    case .serving:
      "From the call to the end of serving. Whoever is still served counts with the time so far."
    case .halfHours: "Median of waiting by time or day of arrival, in minutes."
    case .paused:
      "The part of the open cases' life in which the next step lay with the family, the head or another"
        + " body, by stage."
    case .unprinted: "Papers whose last print failed, and those that were only saved to a file."
    case .failedDeliveries:
      "Results that did not reach the family when last tried, with the reason. Giving them clears it."
    case .undelivered:
      "Open cases that were decided before today and whose result is not noted as given to the family."
    case .unreported: "Stages of which no entry in the monitoring system is noted."
    }
  }
}
