# Nations and languages as CLDR names them. Not read by a native speaker yet.

nation-USA = Америка Құрама Штаттары
nation-TJK = Тәжікстан
nation-KAZ = Қазақстан
nation-KGZ = Қырғызстан
nation-MNG = Моңғолия
nation-PAK = Пәкістан
nation-UZB = Өзбекстан
nation-TKM = Түрікменстан
nation-AFG = Ауғанстан
nation-ARM = Армения
nation-GEO = Грузия
nation-DEU = Германия
nation-GBR = Ұлыбритания
nation-RUS = Ресей

language-en = ағылшын тілі
language-ru = орыс тілі
language-ur = урду тілі
language-tg = тәжік тілі
language-kk = қазақ тілі
language-ky = қырғыз тілі
language-mn = моңғол тілі
language-uz = өзбек тілі
language-tk = түрікмен тілі
language-ps = пушту тілі
language-fa = парсы тілі
language-hy = армян тілі
language-ka = грузин тілі
language-de = неміс тілі
language-fr = француз тілі
language-prs = дари тілі
