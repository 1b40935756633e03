# Чаҳорчӯбаи ҳар экран. Not read by a native speaker yet.

marking-exercise = МАШҚ МАШҚ МАШҚ
marking-at-head = Тамға дар боло
marking-at-foot = Тамға дар поён
marking-unclassified-only = Танҳо барои маълумоти ғайримахфӣ

frame-skip = Гузаштан ба қисми асосӣ
frame-panels = Экранҳо
frame-more = Боз
frame-more-panels = Экранҳои дигар
frame-menu = Меню
frame-menu-holds = Забон, рангҳо, тугмаҳо, супоридани навбат, баромадан
frame-panel-missing = Ин экран бор нашуд; саҳифаро нав кунед.
frame-loading = Бор мешавад…
frame-excon = РОҲБАРИЯТ
frame-post = Пост { $post }
frame-you = { $role }, { $cell }, { $post }
frame-language = Забон
frame-language-share = { $percent } %
frame-theme-to-light = Рангҳои равшан
frame-theme-to-dark = Рангҳои торик
frame-help = Тугмаҳо ва кумак
frame-alerts = Огоҳиҳо
frame-notices = Хабарҳо
frame-nowhere = Дар ин суроға чизе нест.
frame-to-start = Ба саҳифаи аввал

close = Пӯшидан
cancel = Бекор кардан
search = Ҷустуҷӯ
search-in = Ҷустуҷӯ: { $list }
refused = Иҷро нашуд. { $why }
refused-unknown = Ин амал қабул нашуд ({ $code }); саҳифаро нав карда, боз кӯшиш кунед.
refused-no-answer = Сервер ҷавоб намедиҳад; шабакаро санҷида, боз кӯшиш кунед.
dismiss = Пинҳон кардан
remove = Хориҷ кардан
save = Нигоҳ доштан
print = Чоп кардан

text-mark-untranslated = танҳо { $language }
text-mark-untranslated-why = Ҳоло ба забони шумо тарҷума нашудааст; ин матни аслӣ аст ({ $language }). Он дар навбати тарҷумонҳо меистад.
text-mark-stale = кӯҳна
text-mark-stale-why = Баъди тарҷума матни аслӣ тағйир ёфт; ба матни аслӣ нигаред.
text-mark-draft = сиёҳнавис
text-mark-draft-why = Ин тарҷумаро ҳоло касе насанҷидааст.
text-mark-machine-draft = тарҷумаи мошинӣ
text-mark-machine-draft-why = Мошин тарҷума кардааст, ҳоло касе насанҷидааст.

connection-connecting = Пайваст мешавад…
connection-joining = Машқ бор мешавад…
connection-live = Алоқа ҳаст
connection-silent = Сервер { $seconds } с хомӯш аст
connection-waiting = Алоқа нест: маълумот { $seconds } с пештар аст, боз кӯшиш мешавад
connection-ended = Шумо баромадед
connection-unanswered = { $count ->
    [one] { $count } фармон ҳоло тасдиқ нашудааст
   *[other] { $count } фармон ҳоло тасдиқ нашудааст
}
journal-cannot-write = Машқ сабт намешавад: танҳо NO DUFF ва қатъ барои бехатарӣ қабул мешаванд. Ба гурӯҳи таъминот фавран хабар диҳед.

keys-title = Тугмаҳо
keys-none = Дар ин ҷо тугмаҳо кор намекунанд.
keys-key = Тугма
keys-does = Чӣ мекунад
keys-help = Нишон додани тугмаҳо
keys-search = Ҷустуҷӯ дар рӯйхат
keys-panel = Кушодан: «{ $panel }»

goodbye-title = Ин ҷойи кор пӯшида аст
goodbye-signed-out = Шумо баромадед.
goodbye-handed-over = Ин ҷойи кор ба навбати оянда супорида шуд.
goodbye-not-signed-in = Ба ин ҷойи кор касе надаромадааст; бо корт ё рамзи худ дароед.
goodbye-opened-elsewhere = Ин ҷойи кор дар равзанаи дигар кушода шуд; кор дар он ҷо идома дорад.
goodbye-outdated = Дар сервер нусхаи навтари ин саҳифа ҳаст; саҳифаро нав кунед.
goodbye-other-schema = Дар сервер нусхаи навтари ин саҳифа ҳаст; саҳифаро нав кунед.
goodbye-other = Сервер ин ҷойи корро пӯшид ({ $code }).
goodbye-sign-in = Даромадан
goodbye-reload = Нав кардани саҳифа

flash-title = Паёми FLASH
flash-from = Аз: { $sender }, { $dtg }
flash-open = Кушодани паём
flash-later = Баъдтар
flash-more = { $count ->
    [one] боз { $count } паёми нохондаи FLASH
   *[other] боз { $count } паёми нохондаи FLASH
}

written-in = Забони матн
