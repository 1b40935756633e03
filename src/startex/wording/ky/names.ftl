# Nations and languages as CLDR names them. Not read by a native speaker yet.

nation-USA = Кошмо Штаттар
nation-TJK = Тажикстан
nation-KAZ = Казакстан
nation-KGZ = Кыргызстан
nation-MNG = Монголия
nation-PAK = Пакистан
nation-UZB = Өзбекстан
nation-TKM = Түркмөнстан
nation-AFG = Афганистан
nation-ARM = Армения
nation-GEO = Грузия
nation-DEU = Германия
nation-GBR = Улуу Британия
nation-RUS = Россия

language-en = англисче
language-ru = орусча
language-ur = урдуча
language-tg = тажикче
language-kk = казакча
language-ky = кыргызча
language-mn = монголчо
language-uz = өзбекче
language-tk = түркмөнчө
language-ps = пуштуча
language-fa = фарсча
language-hy = армянча
language-ka = грузинче
language-de = немисче
language-fr = французча
language-prs = дари
