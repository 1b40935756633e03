# Nations, langues et missions par leurs codes. Not read by a native speaker yet.

nation-USA = États-Unis
nation-TJK = Tadjikistan
nation-KAZ = Kazakhstan
nation-KGZ = Kirghizstan
nation-MNG = Mongolie
nation-PAK = Pakistan
nation-UZB = Ouzbékistan
nation-TKM = Turkménistan
nation-AFG = Afghanistan
nation-ARM = Arménie
nation-GEO = Géorgie
nation-DEU = Allemagne
nation-GBR = Royaume-Uni
nation-RUS = Russie
nation-ALL = Toutes les nations

language-en = anglais
language-ru = russe
language-ur = ourdou
language-tg = tadjik
language-kk = kazakh
language-ky = kirghize
language-mn = mongol
language-uz = ouzbek
language-tk = turkmène
language-prs = dari
language-ps = pachto
language-fa = persan
language-hy = arménien
language-ka = géorgien
language-de = allemand
language-fr = français

mission-counter-terrorism = Lutte contre le terrorisme
mission-border-security = Sécurité des frontières
mission-counter-drug = Lutte contre la drogue
mission-peacekeeping = Maintien de la paix
mission-disaster-relief = Secours en cas de catastrophe
mission-counter-proliferation = Lutte contre la prolifération
