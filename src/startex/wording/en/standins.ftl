# What stand-in players write. Every entry has an equivalent in Russian, because it is also what a
# stand-in interpreter writes. No place names and no variables: they must fit any exercise.

standin-translation = [Stand-in translation] { $text }

## Situation reports
standin-sitrep-1-subject = SITREP, period ending 1500
standin-sitrep-1-body = 1. Own forces: no change. 2. Operations, past 24 hours: tasks carried out as ordered. 3. Next 24 hours: current tasks continue. 4. Logistics: fuel and water for three days. 5. Communications: all means up. 6. Commander’s evaluation: able to continue.
standin-sitrep-2-subject = SITREP 1500, priorities unchanged
standin-sitrep-2-body = 1. Own forces: two vehicles in repair, back tomorrow. 2. Operations: patrols and liaison as planned, no incidents. 3. Next 24 hours: same priorities. 4. Logistics: request for spare parts sent. 5. Personnel: strength complete. 6. Evaluation: able to continue.
standin-sitrep-3-subject = SITREP 1500 with incident summary
standin-sitrep-3-body = 1. Own forces: no losses. 2. Operations: one incident handled together with the local authorities, report sent separately. 3. Next 24 hours: presence increased at the crossing points. 4. Logistics: no shortages. 5. Civil situation: calm, prices rising. 6. Evaluation: able to continue with present forces.
standin-sitrep-4-subject = SITREP 1500, request for support included
standin-sitrep-4-body = 1. Own forces: fully engaged. 2. Operations: main effort as ordered, second task delayed by six hours. 3. Next 24 hours: main effort continues. 4. Logistics: one day of fuel, resupply requested. 5. Communications: radio weak in the valleys. 6. Evaluation: able to continue if resupplied by tomorrow noon.

## Requests for information
standin-rfi-1-subject = RFI: armed groups near the crossing points
standin-rfi-1-body = Question: which armed groups have been seen near the crossing points in the last 48 hours, how strong, and how equipped? Why: decision on the reserve. Needed by 1800 today.
standin-rfi-2-subject = RFI: state of roads and bridges
standin-rfi-2-body = Question: which roads and bridges in the area of operations can carry vehicles of 20 tons? Why: planning of the resupply route. Needed by tomorrow 0900.
standin-rfi-3-subject = RFI: number of displaced persons
standin-rfi-3-body = Question: how many displaced persons are in the camps, and how many arrive each day? Why: plan for water and medical support. Needed by 1600.
standin-rfi-4-subject = RFI: intentions of the neighbour’s border guard
standin-rfi-4-body = Question: has the border guard of the neighbouring country changed its posts or its rules since yesterday? Why: the joint procedure is under review. Needed by 1700.
standin-rfi-5-subject = RFI: weather for air operations
standin-rfi-5-body = Question: cloud base, visibility and wind over the passes for the next 24 hours? Why: helicopter tasks tomorrow morning. Needed by 2000.
standin-rfi-6-subject = RFI: hospital beds
standin-rfi-6-body = Question: how many surgical and intensive-care beds are free in the region, and where? Why: medical evacuation plan. Needed by 1500.

## Requests to other cells
standin-request-1-subject = Request: review of the draft order
standin-request-1-body = The draft order is with you. Request your comments on tasks, coordinating measures and timings within two hours.
standin-request-2-subject = Request: transport for a liaison team
standin-request-2-body = Request two vehicles with drivers for a liaison team of six tomorrow from 0800 to 1600. Please confirm or offer another time.
standin-request-3-subject = Request: interpreter for a meeting
standin-request-3-body = Request one interpreter, English and Russian, for a meeting with the local authorities tomorrow at 1000, about one hour.
standin-request-4-subject = Request: position of the reserve
standin-request-4-body = Request the present position and readiness of the reserve for the commander’s update. Please answer within the hour.
standin-request-5-subject = Request: legal advice on detention
standin-request-5-body = Request advice: who may hold a person stopped at a checkpoint, for how long, and to whom is he handed over? Please answer before the evening briefing.
standin-request-6-subject = Request: water for the camp
standin-request-6-body = Request 20 cubic metres of drinking water a day for the camp for five days, from tomorrow. Please say what is possible.

## Updates to the operations centre
standin-update-1-subject = Update: meeting with local authorities
standin-update-1-body = The meeting with the local authorities is over. They agree to joint patrols and name a point of contact. Minutes follow.
standin-update-2-subject = Update: patrols
standin-update-2-body = All patrols of this morning are back. Nothing unusual seen. The northern road is passable.
standin-update-3-subject = Update: supplies
standin-update-3-body = The supply convoy has arrived complete. Stocks are again at three days.
standin-update-4-subject = Update: media
standin-update-4-body = Two local stations report on our help at the camp, in a friendly tone. One social media post accuses us of taking sides; an answer is being prepared.
standin-update-5-subject = Update: planning group
standin-update-5-body = The planning group has compared three courses of action. The decision briefing is prepared for 1600.

## Orders
standin-order-1-subject = FRAGO: additional patrols
standin-order-1-body = 1. Situation: threat at the crossing points has grown. 2. Mission unchanged. 3. Execution: run two additional patrols tonight, coordinate with the local police. 4. Sustainment: no change. 5. Command: report start and end. Acknowledge.
standin-order-2-subject = WARNO: prepare a platoon as reserve
standin-order-2-body = Prepare one platoon as reserve, ready to move 60 minutes after order, from 0600 tomorrow. Order follows. Acknowledge.
standin-order-3-subject = FRAGO: support to medical evacuation
standin-order-3-body = Secure the landing site and mark it. Hand over to the medical company on arrival. Report when secure. Acknowledge.
standin-order-4-subject = FRAGO: liaison with the border guard
standin-order-4-body = Send a liaison officer with radio to the command post of the border guard. Report any crossing in strength at once. Acknowledge.
standin-opord-1-subject = OPORD: security of the crossing points
standin-opord-1-body = Secure the three crossing points and the road between them together with the border guard, so that people and aid can pass, until relieved.
standin-opord-2-subject = OPORD: support to disaster relief
standin-opord-2-body = Support the local authorities with transport, water and medical staff in the flooded districts for five days, so that nobody is left without help.

## Reports of those who carry out orders
standin-report-1-subject = Report: order carried out
standin-report-1-body = Order received and carried out. No incidents. We continue with the standing task.
standin-report-2-subject = Report: task begun
standin-report-2-body = Order received. The task has begun with one platoon. Next report in two hours.
standin-report-3-subject = Report: delay
standin-report-3-body = Order received. The road is blocked by a rock fall; the task begins 90 minutes later. Engineers are on the way.
standin-report-4-subject = Report: contact with civilians
standin-report-4-body = Order carried out. About 40 civilians gathered at the place; the talk with their elders was calm and they went home.

## Answers
standin-answer-1-subject = Answer: what we know
standin-answer-1-body = Our information is two days old: two groups of ten to fifteen men with small arms and pickup trucks. Not confirmed by a second source. We have asked again.
standin-answer-2-subject = Answer: confirmed
standin-answer-2-body = Confirmed as you asked. Point of contact is our watch officer.
standin-answer-3-subject = Answer: possible in part
standin-answer-3-body = Half of what you ask is possible today, the rest tomorrow. Please tell us what is most urgent.
standin-answer-4-subject = Answer: not available
standin-answer-4-body = We do not have this information. We have passed your question to those who may have it and will write as soon as we hear.
standin-answer-5-subject = Answer: figures
standin-answer-5-body = The latest count is 4,200 persons, of them 900 children. About 150 arrive each day. The next count is tomorrow at noon.

## What is done about an inject
standin-response-1-subject = Action taken
standin-response-1-body = Received. The watch officer has informed the commander. The quick reaction force is on 15 minutes’ notice. Please keep us informed.
standin-response-2-subject = Orders issued
standin-response-2-body = Received. Orders have gone to the units concerned; the place is being closed off together with the police. Request your contact on the spot.
standin-response-3-subject = Assessment and next steps
standin-response-3-body = Our assessment: a second incident is possible within 24 hours. Next steps: presence increased, hospital warned, answer to the press agreed with the local authorities.
standin-response-4-subject = Coordination
standin-response-4-body = Received. We coordinate with the national contingents and the local authorities and report the result by 1800.
standin-response-5-subject = Decision of the commander
standin-response-5-body = The commander has decided to support with engineers and medical staff. Security stays with the local authorities. Movement begins in one hour.

## Lines written in play
standin-dynamic-1-subject = Village elder asks for a meeting
standin-dynamic-1-body = An elder of a village near the main road asks for a meeting today. He says that strangers with weapons slept in the school last night, and that the villagers are afraid to speak to the police.
standin-dynamic-2-subject = Aid convoy is stopped
standin-dynamic-2-body = A convoy of three trucks with tents and food has been stopped at an improvised checkpoint. The drivers are unharmed. The men at the checkpoint ask for half of the load.
standin-dynamic-3-subject = Rumour about poisoned water
standin-dynamic-3-body = A rumour says that the water handed out yesterday makes children ill. The clinic has seen eleven children with stomach pain. Parents are gathering at the water point.
standin-dynamic-4-subject = Mobile network fails
standin-dynamic-4-body = The mobile network has failed in three districts since this morning. The operator speaks of a cut cable. The police cannot reach their posts.
standin-dynamic-5-subject = Journalist asks for a statement
standin-dynamic-5-body = A journalist has a photograph that seems to show your vehicle at a closed crossing point at night. She will publish at 1800 and asks for a statement before that.
standin-dynamic-6-subject = Rock fall on the supply road
standin-dynamic-6-body = A rock fall blocks the supply road over 60 metres. Two civilian cars are trapped behind it. Nobody is reported injured.
standin-dynamic-expected = The headquarters assesses the report, informs the commander, coordinates with the local authorities and answers within two hours.

## Observations
standin-strength-1 = The watch passed the report to all sections within minutes and kept a clear log.
standin-strength-2 = Sections worked from one picture; the interpreter was called in at once.
standin-strength-3 = The order named task, time and report line, and was read back by the unit.
standin-strength-4 = Legal adviser and operations agreed on the rule before the order went out.
standin-strength-5 = The contingents were asked early, and their limits were respected in the plan.
standin-area-1 = The report lay unread while the section was in a meeting; nobody stood in.
standin-area-2 = The text went out in one language only, and half of the addressees waited for it.
standin-area-3 = Two sections answered the same request with different figures.
standin-area-4 = The deadline was known but nobody was named as responsible.
standin-area-5 = The decision was made by telephone and not written into the journal.
standin-neutral-1 = The section changed its watch during the incident; the handover took eleven minutes.
standin-neutral-2 = Most coordination went by word of mouth through the interpreter and left no trace in the register.
standin-neutral-3 = The section used its own map beside the common picture.

## Reasons
standin-defer-1 = The players are still busy with the incident before.
standin-defer-2 = Tempo is too high in this section; moved by the morning sync.
standin-defer-3 = The condition for it is not met yet.
standin-defer-halt = Moved after the safety halt.
standin-omit-1 = Overtaken by the players’ own decision.
standin-omit-2 = The condition for it was not met.
standin-omit-unneeded = The players acted by themselves; not needed.
standin-return-1 = Please name the deadline and the report line, then submit again.

## Handover
standin-handover-1 = Two messages wait for an answer, both marked in the register. Next report due at 1500.
standin-handover-2 = Quiet watch. The link to the battalions was weak for an hour, now good.
standin-handover-3 = The order for tomorrow is out and acknowledged by all. One request for information is still open.

## Safety
standin-no-duff-what = A participant has collapsed and does not answer. Ambulance called.
standin-no-duff-place = Room 4, second floor
standin-halt-reason = Real medical emergency in the building; corridors must stay free.

## The staff journal
standin-entry-1 = Message received and shown to the watch officer.
standin-entry-2 = Section informed; answer is being prepared.
standin-entry-3 = Plotted on the map; no action needed for now.
standin-entry-4 = Passed by telephone to the liaison officer as well.

## Comments on the news
standin-comment-1 = Our teams are on the spot and work together with the local authorities.
standin-comment-2 = Please rely on what the authorities say. We shall tell you more this evening.
standin-comment-3 = This is not what our people saw. We are looking into it.
standin-comment-4 = Thank you for the report; the road will be open again tomorrow.
