"""What people write at the head of a column and in its cells, as data.

A heading is compared without case, accents, signs and what stands in brackets. Where a heading
holds several of these words the longest decides.
"""

from startex.language.values import (
    DeliveryMeans,
    InjectPriority,
    LineKind,
    LineStatus,
    Precedence,
)

#: Field of an imported row, and what its column is called in English, Russian and French.
HEADINGS: dict[str, tuple[str, ...]] = {
    "number": (
        *("#", "no", "nr", "number", "msel", "msel #", "msel number", "msel no", "event #"),
        *("event number", "event no", "inject #", "inject number", "inject no", "inject id"),
        *("event id", "serial", "serial number", "ser", "id", "item", "item no", "line #"),
        *("№", "номер", "№ п/п", "п/п", "номер вводной", "номер пункта", "код"),
        *("n°", "numero", "numero d'inject"),
    ),
    "title": (
        *("title", "subject", "inject title", "event title", "event name", "inject name"),
        *("headline", "synopsis", "name", "event"),
        *("тема", "название", "заголовок", "наименование", "краткое содержание"),
        *("titre", "sujet", "objet", "intitule", "evenement"),
    ),
    "body": (
        *("description", "inject description", "event description", "script", "inject text"),
        *("description/script", "message", "message text", "text", "content", "details"),
        *("inject", "body", "event summary", "summary", "inject summary", "narrative"),
        *("actual narrative", "implementer actual narrative", "scenario"),
        *("содержание", "содержание вводной", "текст", "текст вводной", "описание", "вводная"),
        *("сообщение", "contenu", "texte", "description de l'inject", "stimulus", "stimuli"),
    ),
    "expected": (
        *("expected action", "expected actions", "expected player action", "expected outcome"),
        *("expected player actions", "expected response", "expected reaction"),
        *("expected reaction to inject", "anticipated response", "anticipated action"),
        *("expected", "expectation", "expectation description", "desired outcome"),
        *("ожидаемая реакция", "ожидаемые действия", "ожидаемый результат"),
        *("ожидаемое действие", "ожидаемая реакция обучаемых"),
        *("reaction attendue", "action attendue", "actions attendues", "attendus"),
    ),
    "notes": (
        *("notes", "note", "remarks", "comments", "comment", "comments/notes", "notes/remarks"),
        *("примечание", "примечания", "комментарий", "комментарии", "замечания"),
        *("remarques", "remarque", "commentaires", "commentaire", "observations"),
    ),
    "dtg": (
        *("dtg", "inject dtg", "planned dtg", "date time", "date/time", "datetime", "timeline"),
        *("date and time", "planned time", "scheduled time", "planned", "when", "inject date time"),
        *("дата и время", "дата/время", "дата время", "дтг", "когда", "группа дата-время"),
        *("date et heure", "date/heure", "gdh", "horodatage", "quand", "horaire"),
    ),
    "date": ("date", "inject date", "event date", "дата", "date de l'inject"),
    "day": ("day", "exercise day", "play day", "день", "сутки", "день учения", "jour"),
    "time": (
        *("time", "inject time", "event time", "start time", "local time", "hour"),
        *("время", "время доведения", "час", "местное время", "heure", "heure locale"),
    ),
    "to": (
        *("to", "send to", "sent to", "recipient", "recipients", "addressee", "addressees"),
        *("target", "player", "players", "audience", "team", "teams", "receiver", "delivered to"),
        *("recipient player", "recipient players", "training audience"),
        *("кому", "получатель", "получатели", "адресат", "адресаты"),
        *("a", "a qui", "destinataire", "destinataires", "equipe", "equipes"),
    ),
    "sender": (
        *("from", "send from", "sent from", "sender", "originator", "source", "simulated sender"),
        *("от кого", "от", "отправитель", "источник", "de", "expediteur", "emetteur"),
    ),
    "controller": (
        *("controller", "responsible controller", "injected by", "inject implementer"),
        *("implementer", "responsible", "inject poc", "poc", "facilitator"),
        *("посредник", "ответственный", "исполнитель", "кто доводит"),
        *("controleur", "animateur", "responsable", "arbitre"),
    ),
    "info": ("info", "cc", "information addressees", "копия", "для сведения", "copie"),
    "means": (
        *("method", "means", "mode", "medium", "channel", "delivery", "delivery method"),
        *("inject method", "inject mode", "delivery mode", "delivery means", "inject means"),
        *("способ", "способ доведения", "средство", "канал", "средство связи"),
        *("moyen", "canal", "mode de transmission", "moyen de transmission"),
    ),
    "kind": (
        *("type", "kind", "inject type", "event type", "inject kind", "category"),
        *("тип", "вид", "вид вводной", "тип вводной", "type d'inject", "categorie"),
    ),
    "status": (
        *("status", "state", "inject status", "done/to do"),
        *("статус", "состояние", "statut", "etat"),
    ),
    "storyline": (
        *("storyline", "storyline/thread", "thread", "story line", "scenario thread"),
        *("сюжет", "сюжетная линия", "линия", "fil rouge", "trame"),
    ),
    "objectives": (
        *("objective", "objectives", "training objective", "training objectives"),
        *("1st objective supported", "objective supported"),
        *("цель", "цели", "учебная цель", "учебные цели", "objectif", "objectifs"),
    ),
    "author": (
        *("author", "inject author", "created by", "written by", "scripter"),
        *("автор", "составитель", "разработчик", "auteur", "redacteur"),
    ),
    "priority": ("priority", "importance", "приоритет", "важность", "priorite"),
    "actual": (
        *("actual time", "actual dtg", "time injected", "time sent", "time delivered"),
        *("dtg injected", "injected at", "фактическое время", "время выдачи", "heure reelle"),
    ),
    "precedence": ("precedence", "срочность", "urgence"),
}

#: Headings that only French lists have; two of them make a sheet French.
FRENCH = frozenset(
    {
        *("numero", "titre", "sujet", "objet", "intitule", "evenement", "contenu", "texte"),
        *("reaction attendue", "action attendue", "actions attendues", "attendus", "remarques"),
        *(
            "commentaires",
            "commentaire",
            "stimuli",
            "horaire",
            "date et heure",
            "date/heure",
            "gdh",
            "horodatage",
            "quand",
            "jour",
        ),
        *("heure", "heure locale", "a qui", "destinataire", "destinataires", "equipe", "equipes"),
        *("expediteur", "emetteur", "controleur", "animateur", "responsable", "copie", "moyen"),
        *("canal", "mode de transmission", "moyen de transmission", "categorie", "statut"),
        *("etat", "trame", "objectif", "objectifs", "auteur", "redacteur", "priorite"),
    }
)

#: Words too common to mean a field inside a longer heading.
ONLY_ALONE = frozenset(
    {
        *("event", "name", "inject", "item", "number", "text", "message", "source", "info"),
        *("scenario", "note", "team", "teams", "player", "players", "target", "msel", "no", "id"),
        *("to", "from", "a", "de", "#", "№", "nr", "ser", "cc", "day", "jour", "hour", "state"),
        *("name", "note", "code", "код", "от", "час", "линия", "тип", "вид", "planned", "when"),
    }
)

#: Headings that look like one of ours and are not: time on the wall, not in the exercise.
NOT_OURS = frozenset({"real time", "picture name"})

MEANS: dict[DeliveryMeans, tuple[str, ...]] = {
    DeliveryMeans.EMAIL: (
        *("email", "e-mail", "mail", "e mail", "courriel", "эл. почта", "электронная почта"),
        *("почта", "электронное письмо", "электронной почтой", "эл почта", "messagerie"),
        # Written messages in an information system of their own.
        *("webeoc", "web eoc", "emits", "jiee", "hsin", "portal", "портал"),
    ),
    DeliveryMeans.PHONE: (
        *("phone", "telephone", "cell phone", "cell", "land line", "landline", "phone call"),
        *(
            "call",
            "mobile",
            "appel",
            "téléphone",
            "tél",
            "телефон",
            "звонок",
            "по телефону",
            "dsn",
            "vosip",
            "voip",
            "satellite phone",
            "satphone",
            "спутниковый телефон",
        ),
    ),
    DeliveryMeans.RADIO: (
        *("radio", "lmr", "hf", "vhf", "uhf", "radio transmission", "радио", "радиосвязь", "р/с"),
        *("по радио", "радиограмма"),
    ),
    DeliveryMeans.CHAT: (
        *("chat", "sms", "text message", "teams", "messenger", "whatsapp", "чат", "мессенджер"),
        *("смс",),
    ),
    DeliveryMeans.PAPER: (
        *("paper", "letter", "document", "memo", "hard copy", "hardcopy", "handout", "courier"),
        *("runner", "messenger on foot", "estafette", "нарочным", "почтой"),
        *("papier", "lettre", "courrier", "бумага", "письмо", "документ", "на бумаге", "курьер"),
    ),
    DeliveryMeans.IN_PERSON: (
        *(
            "in person",
            "in-person",
            "walk in",
            "walk-in",
            "verbal",
            "face-to-face",
            "face to face",
            "oral",
            "role player",
            "brief",
        ),
        *("briefing", "en personne", "verbalement", "лично", "устно", "доклад"),
    ),
    DeliveryMeans.VIDEO: (
        *(
            "video",
            "vtc",
            "svtc",
            "video teleconference",
            "видеоконференция",
            "vidéo",
            "visioconférence",
            "visio",
            "видео",
            "видеосвязь",
            "вкс",
        ),
    ),
    DeliveryMeans.NEWS: (
        *("news", "tv", "television", "press", "media", "social media", "newspaper", "presse"),
        *("médias", "réseaux sociaux", "новости", "сми", "пресса", "телевидение"),
    ),
    DeliveryMeans.SIMULATION: ("simulation", "sim", "моделирование", "имитация"),
    DeliveryMeans.FAX: ("fax", "факс", "факсом", "по факсу", "télécopie"),
}

STATUSES: dict[LineStatus, tuple[str, ...]] = {
    LineStatus.DRAFT: (
        *("draft", "new", "open", "planned", "pending", "to do", "todo", "not started"),
        *("in progress", "in development", "à faire", "brouillon", "prévu"),
        *("черновик", "проект", "новая", "планируется", "в работе"),
    ),
    LineStatus.SUBMITTED: (
        *("submitted", "for approval", "for review", "in review", "under review", "soumis"),
        *("на утверждении", "на согласовании", "представлена"),
    ),
    LineStatus.APPROVED: (
        *("approved", "final", "validated", "approuvé", "validé", "утверждена", "утверждено"),
        *("утверждён", "согласовано"),
    ),
    LineStatus.SYNCHRONIZED: (
        *("synchronized", "synchronised", "ready", "ready to inject", "ready for inject", "prêt"),
        *("готова", "готово", "готов", "синхронизирована"),
    ),
    LineStatus.RELEASED: (
        *("released", "injected", "sent", "delivered", "executed", "envoyé", "injecté"),
        *("доведена", "доведено", "выдана", "отправлена", "отправлено"),
    ),
    LineStatus.COMPLETE: (
        *("complete", "completed", "done", "closed", "finished", "fait", "terminé", "clos"),
        *("выполнена", "выполнено", "завершена", "завершено", "закрыта"),
    ),
    LineStatus.DEFERRED: (
        *("deferred", "postponed", "on hold", "delayed", "reporté", "différé"),
        *("отложена", "отложено", "перенесена", "перенесено"),
    ),
    LineStatus.OMITTED: (
        *("omitted", "skipped", "not injected", "not used", "omis", "ignoré"),
        *("пропущена", "пропущено", "не доведена", "исключена", "исключено"),
    ),
    LineStatus.RECALLED: ("recalled", "rappelé", "отозвана", "отозвано", "отозван"),
    LineStatus.OBSOLETE: (
        *("obsolete", "deleted", "cancelled", "canceled", "withdrawn", "void", "annulé"),
        *("supprimé", "отменена", "отменено", "удалена", "удалено"),
    ),
}

KINDS: dict[LineKind, tuple[str, ...]] = {
    LineKind.CONTEXTUAL: (
        *("contextual", "context", "scenario", "contextual inject", "contexte"),
        *("contextuel", "основная", "основная вводная", "обстановка"),
    ),
    LineKind.INJECT: ("inject", "вводная"),
    LineKind.EXPECTED_ACTION: (
        *("expected action", "expected player action", "expected", "action attendue"),
        *("ожидаемое действие", "ожидаемые действия"),
    ),
    LineKind.CONTINGENCY: (
        *("contingency", "contingent", "contingency inject", "backup", "reserve"),
        *("запасная", "запасная вводная", "резервная", "contingence", "éventuel"),
    ),
    LineKind.CONTROL_TASK: ("control task", "control", "task", "задача руководства", "tâche"),
    LineKind.ADMINISTRATIVE: (
        *("administrative", "admin", "административная", "административный пункт"),
        *("организационная", "administratif"),
    ),
    LineKind.INFORMATION: ("information", "info", "информация", "информационная"),
}

PRIORITIES: dict[InjectPriority, tuple[str, ...]] = {
    InjectPriority.KEY: ("key", "key event", "critical", "ключевая", "ключевой", "clé"),
    InjectPriority.ENABLING: ("enabling", "обеспечивающая", "обеспечивающий"),
    InjectPriority.SUPPORTING: ("supporting", "support", "вспомогательная", "вспомогательный"),
}

PRECEDENCES: dict[Precedence, tuple[str, ...]] = {
    Precedence.FLASH: ("flash", "z", "молния"),
    Precedence.IMMEDIATE: ("immediate", "o", "op immediate", "немедленно", "immédiat"),
    Precedence.PRIORITY: ("priority", "p", "срочно", "prioritaire"),
    Precedence.ROUTINE: ("routine", "r", "обычно", "обычная"),
}
