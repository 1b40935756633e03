# Nations and languages as CLDR names them. Not read by a native speaker yet.

nation-USA = Иёлоти Муттаҳида
nation-TJK = Тоҷикистон
nation-KAZ = Қазоқистон
nation-KGZ = Қирғизистон
nation-MNG = Муғулистон
nation-PAK = Покистон
nation-UZB = Ӯзбекистон
nation-TKM = Туркманистон
nation-AFG = Афғонистон
nation-ARM = Арманистон
nation-GEO = Гурҷистон
nation-DEU = Германия
nation-GBR = Шоҳигарии Муттаҳида
nation-RUS = Русия

language-en = англисӣ
language-ru = русӣ
language-ur = урду
language-tg = тоҷикӣ
language-kk = қазоқӣ
language-ky = қирғизӣ
language-mn = муғулӣ
language-uz = ӯзбекӣ
language-tk = туркманӣ
language-ps = пушту
language-fa = форсӣ
language-hy = арманӣ
language-ka = гурҷӣ
language-de = немисӣ
language-fr = франсузӣ
