# Nations, languages and missions by their codes.

nation-USA = United States
nation-TJK = Tajikistan
nation-KAZ = Kazakhstan
nation-KGZ = Kyrgyzstan
nation-MNG = Mongolia
nation-PAK = Pakistan
nation-UZB = Uzbekistan
nation-TKM = Turkmenistan
nation-AFG = Afghanistan
nation-ARM = Armenia
nation-GEO = Georgia
nation-DEU = Germany
nation-GBR = United Kingdom
nation-RUS = Russia
nation-ALL = All nations

language-en = English
language-ru = Russian
language-ur = Urdu
language-tg = Tajik
language-kk = Kazakh
language-ky = Kyrgyz
language-mn = Mongolian
language-uz = Uzbek
language-tk = Turkmen
language-prs = Dari
language-ps = Pashto
language-fa = Persian
language-hy = Armenian
language-ka = Georgian
language-de = German
language-fr = French

mission-counter-terrorism = Counter-terrorism
mission-border-security = Border security
mission-counter-drug = Counter-drug
mission-peacekeeping = Peacekeeping
mission-disaster-relief = Disaster relief
mission-counter-proliferation = Counter-proliferation
