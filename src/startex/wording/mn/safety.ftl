# NO DUFF ба аюулгүй байдлын зогсоолт, дэлгэц бүр дээр. Not read by a native speaker yet.

safety-no-duff = СУРГУУЛИЛТ БИШ (NO DUFF)
safety-halt = ЗОГСООХ: АЮУЛГҮЙ БАЙДАЛ
safety-keys-no-duff = NO DUFF: бодит явдал
safety-keys-halt = Сургуулилтыг аюулгүй байдлын үүднээс зогсоох

no-duff-title = NO DUFF: бодит явдлыг мэдээлэх
no-duff-explain = Зөвхөн бодит онцгой байдалд. Үүнийг бүгд шууд харна; энэ хэзээ ч сургуулилтын хэсэг биш.
no-duff-what = Юу болсон
no-duff-what-ready = Бодит онцгой байдал, дэлгэрэнгүйг дараа мэдээлнэ
no-duff-place = Хаана
no-duff-call = NO DUFF гэж мэдээлэх
no-duff-stands = СУРГУУЛИЛТ БИШ (NO DUFF): { $what }
no-duff-where = Газар: { $place }
no-duff-by = Мэдээлсэн: { $post }, { $time }
no-duff-close = Энэ мэдээллийг хаах
no-duff-close-sure = NO DUFF “{ $what }”-г хаах уу? Зөвхөн бодит явдал дууссан үед хаана.

halt-title = ЗОГСООХ: сургуулилтыг зогсоох
halt-explain = Сургуулилт шууд зогсоно. Үүнийг хэн ч зарлаж болно; зөвхөн сургуулилтын удирдагч цуцална.
halt-reason = Шалтгаан
halt-reason-ready = Аюулгүй байдал, дэлгэрэнгүйг дараа мэдээлнэ
halt-call = Сургуулилтыг зогсоох
halt-stands = АЮУЛГҮЙ БАЙДЛЫН ҮҮДНЭЭС ЗОГСООВ: { $reason }
halt-by = Зарласан: { $post }, { $time }. Сургуулилтын удирдагч цуцлах хүртэл юу ч илгээгдэхгүй.
halt-lift = Зогсоолтыг цуцлах
halt-lift-sure = Зогсоолтыг цуцлах уу: “{ $reason }”? Сургуулилт үргэлжилнэ.
