# سائن اِن، حوالگی، سائن آؤٹ۔ Not read by a native speaker yet.

signin-title = سائن اِن
signin-code = آپ کے کارڈ کا کوڈ
signin-how = اپنے کارڈ پر چھپا کوڈ لکھیں، یا کارڈ کا QR کوڈ اسکین کریں۔
signin-go = سائن اِن
handover-open = حوالگی
handover-note-open = حوالگی کا نوٹ
signout = سائن آؤٹ
