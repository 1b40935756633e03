# Nations and languages as CLDR names them. Not read by a native speaker yet.

nation-USA = ریاست ہائے متحدہ امریکہ
nation-TJK = تاجکستان
nation-KAZ = قزاخستان
nation-KGZ = کرغزستان
nation-MNG = منگولیا
nation-PAK = پاکستان
nation-UZB = ازبکستان
nation-TKM = ترکمانستان
nation-AFG = افغانستان
nation-ARM = آرمینیا
nation-GEO = جارجیا
nation-DEU = جرمنی
nation-GBR = سلطنت متحدہ
nation-RUS = روس

language-en = انگریزی
language-ru = روسی
language-ur = اردو
language-tg = تاجک
language-kk = قزاخ
language-ky = کرغیزی
language-mn = منگولین
language-uz = ازبیک
language-tk = ترکمان
language-ps = پشتو
language-fa = فارسی
language-hy = آرمینیائی
language-ka = جارجیائی
language-de = جرمن
language-fr = فرانسیسی
language-prs = دری
