# Nations and languages as CLDR names them. Not read by a native speaker yet.

nation-USA = Amerika Qoʻshma Shtatlari
nation-TJK = Tojikiston
nation-KAZ = Qozogʻiston
nation-KGZ = Qirgʻiziston
nation-MNG = Mongoliya
nation-PAK = Pokiston
nation-UZB = Oʻzbekiston
nation-TKM = Turkmaniston
nation-AFG = Afgʻoniston
nation-ARM = Armaniston
nation-GEO = Gruziya
nation-DEU = Germaniya
nation-GBR = Buyuk Britaniya
nation-RUS = Rossiya

language-en = inglizcha
language-ru = ruscha
language-ur = urdu
language-tg = tojik
language-kk = qozoqcha
language-ky = qirgʻizcha
language-mn = mongol
language-uz = oʻzbek
language-tk = turkman
language-ps = pushtu
language-fa = fors
language-hy = arman
language-ka = gruzincha
language-de = nemischa
language-fr = fransuzcha
language-prs = dari
