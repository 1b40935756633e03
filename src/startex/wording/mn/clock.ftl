# Хоёр цаг ба цаг бичих арга. Not read by a native speaker yet.

clock-exercise = Сургуулилтын цаг
clock-real = Бодит цаг
clock-none = Сургуулилтын цаг хараахан алга
clock-rate = ×{ $rate }
clock-resumes = үргэлжилнэ: { $dtg }
clock-typed-how = Огноо-цагийн бүлэг (130730EAUG22), цаг (1430) эсвэл одооноос хойшх минут (+15)
clock-typed-wrong = “{ $found }” цаг биш. Болох нь: огноо-цагийн бүлэг (130730EAUG22), цаг (1430) эсвэл одооноос хойшх минут (+15, +2:30).
