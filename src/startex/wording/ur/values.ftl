# وہ الفاظ جو ہر اسکرین کے فریم میں آتے ہیں۔ Not read by a native speaker yet.

role-director = مشق ڈائریکٹر
role-msel-manager = MSEL منیجر
role-controller = کنٹرولر
role-staff = اسٹاف افسر
role-interpreter = مترجم
role-evaluator = مبصرِ کارکردگی
role-administrator = منتظم
role-observer = مشاہد

clock-state-planned = STARTEX سے پہلے
clock-state-running = جاری
clock-state-paused = رکی ہوئی
clock-state-night-pause = رات کا وقفہ
clock-state-ended = ENDEX کے بعد
