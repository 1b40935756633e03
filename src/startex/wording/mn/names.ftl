# Nations and languages as CLDR names them. Not read by a native speaker yet.

nation-USA = Америкийн Нэгдсэн Улс
nation-TJK = Тажикистан
nation-KAZ = Казахстан
nation-KGZ = Киргиз
nation-MNG = Монгол
nation-PAK = Пакистан
nation-UZB = Узбекистан
nation-TKM = Туркменистан
nation-AFG = Афганистан
nation-ARM = Армени
nation-GEO = Гүрж
nation-DEU = Герман
nation-GBR = Их Британи
nation-RUS = Орос

language-en = англи
language-ru = орос
language-ur = урду
language-tg = тажик
language-kk = казах
language-ky = киргиз
language-mn = монгол
language-uz = узбек
language-tk = туркмен
language-ps = пушту
language-fa = перс
language-hy = армен
language-ka = гүрж
language-de = герман
language-fr = франц
