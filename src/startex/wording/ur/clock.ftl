# دو گھڑیاں اور وقت لکھنے کا طریقہ۔ Not read by a native speaker yet.

clock-exercise = مشق کا وقت
clock-real = اصل وقت
clock-none = مشق کا وقت ابھی نہیں
clock-rate = ×{ $rate }
clock-resumes = مشق { $dtg } پر جاری ہو گی
clock-typed-how = تاریخ و وقت (130730EAUG22)، وقت (1430) یا اب سے منٹ (+15)
clock-typed-wrong = ”{ $found }“ وقت نہیں۔ درست: تاریخ و وقت (130730EAUG22)، وقت (1430) یا اب سے منٹ (+15، +2:30)۔
