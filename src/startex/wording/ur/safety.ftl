# NO DUFF اور حفاظتی روک، ہر اسکرین پر۔ Not read by a native speaker yet.

safety-no-duff = NO DUFF
safety-halt = حفاظتی روک
safety-keys-no-duff = NO DUFF: حقیقی واقعے کی اطلاع
safety-keys-halt = حفاظتی روک کا اعلان

no-duff-title = NO DUFF: حقیقی واقعے کی اطلاع
no-duff-explain = صرف حقیقی ہنگامی حالت کے لیے۔ سب کو فوراً نظر آتا ہے؛ یہ مشق کا حصہ نہیں۔
no-duff-what = کیا ہوا
no-duff-what-ready = حقیقی ہنگامی حالت، تفصیل بعد میں
no-duff-place = کہاں
no-duff-call = NO DUFF کا اعلان کریں
no-duff-stands = NO DUFF: { $what }
no-duff-where = جگہ: { $place }
no-duff-by = { $post } نے { $time } پر اعلان کیا
no-duff-close = یہ اطلاع بند کریں
no-duff-close-sure = NO DUFF ”{ $what }“ بند کریں؟ صرف جب حقیقی واقعہ ختم ہو چکا ہو۔

halt-title = حفاظتی روک: مشق روکیں
halt-explain = ہر اجرا فوراً رک جاتا ہے۔ کوئی بھی اعلان کر سکتا ہے؛ صرف مشق کا ڈائریکٹر اٹھا سکتا ہے۔
halt-reason = وجہ
halt-reason-ready = حفاظت، تفصیل بعد میں
halt-call = مشق روکیں
halt-stands = حفاظتی روک: { $reason }
halt-by = { $post } نے { $time } پر اعلان کیا۔ ڈائریکٹر کے اٹھانے تک کچھ جاری نہیں ہو گا۔
halt-lift = روک اٹھائیں
halt-lift-sure = حفاظتی روک ”{ $reason }“ اٹھائیں؟ اجرا دوبارہ شروع ہو گا۔
