# Страны, языки и задачи по их кодам.

nation-USA = США
nation-TJK = Таджикистан
nation-KAZ = Казахстан
nation-KGZ = Кыргызстан
nation-MNG = Монголия
nation-PAK = Пакистан
nation-UZB = Узбекистан
nation-TKM = Туркменистан
nation-AFG = Афганистан
nation-ARM = Армения
nation-GEO = Грузия
nation-DEU = Германия
nation-GBR = Великобритания
nation-RUS = Россия
nation-ALL = Все страны

language-en = английский
language-ru = русский
language-ur = урду
language-tg = таджикский
language-kk = казахский
language-ky = киргизский
language-mn = монгольский
language-uz = узбекский
language-tk = туркменский
language-prs = дари
language-ps = пушту
language-fa = персидский
language-hy = армянский
language-ka = грузинский
language-de = немецкий
language-fr = французский

mission-counter-terrorism = Борьба с терроризмом
mission-border-security = Охрана границы
mission-counter-drug = Борьба с наркотрафиком
mission-peacekeeping = Миротворчество
mission-disaster-relief = Ликвидация последствий стихийных бедствий
mission-counter-proliferation = Нераспространение оружия массового поражения
