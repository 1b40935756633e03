// Written by scripts/types from src/startex/language. Change those, not this.

export type Change = Put | Remove;

export type AnyRow =
  | ExerciseRow
  | ClockRow
  | CellRow
  | PostRow
  | PersonaRow
  | BilletRow
  | StationRow
  | HandoverRow
  | StorylineRow
  | IncidentRow
  | GateRow
  | ColumnRow
  | ViewRow
  | ObjectiveRow
  | LineRow
  | MessageRow
  | ReceiptRow
  | TranslationRow
  | ObservationRow
  | NoDuffRow
  | HaltRow
  | UnitRow
  | LinkRow
  | FormRow
  | ListRow
  | ContactRow
  | AttachmentRow
  | MeansRow
  | TransitRow
  | OrderRow
  | RequestRow
  | AnswerRow
  | DecisionRow
  | RhythmRow
  | EntryRow
  | PeriodRow
  | MediaRow
  | MediaAuthorRow
  | ReleaseAskRow
  | RedactedRow
  | TermRow
  | TurnRow;

export type TextState = "checked" | "human_draft" | "machine_draft" | "source";

export type ParticipationStatus =
  "declined" | "invited" | "neutral_participant" | "observer" | "participant" | "planning_only";

export type ExerciseType =
  | "academics"
  | "cax"
  | "cpx"
  | "drill"
  | "ftx"
  | "full_scale"
  | "functional"
  | "game"
  | "livex"
  | "seminar"
  | "ttx"
  | "workshop";
/**
 * Whose words the screens use for the same things.
 */
export type TerminologyProfile = "hseep" | "nato" | "ru" | "un" | "us_joint";

export type ClockState = "ended" | "night_pause" | "paused" | "planned" | "running";
/**
 * `staff` is a section of the trained headquarters, `contingent` a national one.
 */
export type CellKind =
  | "contingent"
  | "direction"
  | "evaluation"
  | "green"
  | "grey"
  | "hicon"
  | "interpreters"
  | "lessons"
  | "locon"
  | "media"
  | "mel_mil"
  | "network"
  | "opfor"
  | "sidecon"
  | "simulation"
  | "sitcen"
  | "staff"
  | "support"
  | "white";
/**
 * What a billet may do; its commands are listed in `people.decide`.
 */
export type Role =
  | "administrator"
  | "controller"
  | "director"
  | "disclosure"
  | "evaluator"
  | "interpreter"
  | "msel_manager"
  | "observer"
  | "staff";

export type IncidentLevel = "event" | "incident";

export type ColumnType = "choice" | "day" | "number" | "text" | "yes_no";

export type LineKind =
  "administrative" | "contextual" | "contingency" | "control_task" | "expected_action" | "information" | "inject";

export type ReleaseRule = "at_time" | "by_hand" | "on_trigger";

export type DeliveryMeans =
  "chat" | "email" | "fax" | "in_person" | "news" | "paper" | "phone" | "radio" | "simulation" | "video";

export type Precedence = "flash" | "immediate" | "priority" | "routine";

export type InjectPriority = "enabling" | "key" | "supporting";

export type AnyCondition =
  | AllOf
  | AnyOf
  | NotSo
  | TimeReached
  | LineIs
  | MessageMatches
  | OrderIssued
  | Unacknowledged
  | SimulationSays
  | DecisionIs
  | SignalIs;

export type LineStatus =
  | "approved"
  | "complete"
  | "deferred"
  | "draft"
  | "obsolete"
  | "omitted"
  | "recalled"
  | "released"
  | "submitted"
  | "synchronized";

export type OrderKind = "FRAGO" | "OPORD" | "WARNO";

export type LinkState = "cut" | "delayed" | "lossy" | "up";
/**
 * `said` is what a role player said on the phone or in person.
 */
export type RemarkKind = "comment" | "said";
/**
 * `text` is written in a language and translated; `code` is the same in all of them.
 *
 *     `time` is exercise time in ms, `position` an MGRS reference, `unit` the id of a unit or a cell.
 */
export type FieldType = "choice" | "code" | "count" | "position" | "text" | "time" | "unit";
/**
 * What a field holds before anybody writes in it.
 */
export type Prefill = "cell" | "nothing" | "now" | "post";

export type ObservationType = "area_for_improvement" | "neutral" | "strength";

export type PerformanceRating = "M" | "P" | "S" | "U" | "not_observed";

export type LinkMeans = "courier" | "hf" | "liaison" | "network" | "satcom" | "voice";
/**
 * Where a message is on its way to one addressee.
 */
export type TransitState = "arrived" | "lost" | "under_way" | "waiting";

export type RequestKind = "assistance" | "information";

export type RequestState = "answered" | "closed" | "open";
/**
 * `comment` stands below what it answers.
 */
export type MediaKind = "article" | "comment" | "post";
/**
 * What the disclosure desk said of a request for release.
 */
export type Verdict = "redacted" | "refused" | "released";

export type TermState = "agreed" | "proposed" | "rejected";
/**
 * How a linguist spends a stretch of his shift.
 */
export type TurnKind = "booth" | "break" | "meeting" | "written";

export type AnyCommand =
  | LoadPlan
  | StartExercise
  | PauseClock
  | ResumeClock
  | JumpClock
  | SetClockRate
  | EndExercise
  | PutBillet
  | RemoveBillet
  | ReissueCard
  | SignIn
  | HandOver
  | SignOut
  | DraftLine
  | EditLine
  | EditLines
  | ShiftLines
  | CopyDay
  | SubmitLine
  | ApproveLine
  | ReturnLine
  | SynchronizeLine
  | RetireLine
  | RemarkOnLine
  | PutStoryline
  | PutIncident
  | PutGate
  | PutColumn
  | SaveView
  | RemoveListItem
  | SetRules
  | ReleaseLine
  | CompleteLine
  | DeferLine
  | ResumeLine
  | OmitLine
  | RecallLine
  | HoldLine
  | UnholdLine
  | HoldStoryline
  | TakeDecision
  | GiveSignal
  | TellSimulation
  | WeighTriggers
  | SendMessage
  | CheckCommunications
  | ReadMessage
  | AcknowledgeMessage
  | WithdrawMessage
  | ResendMessage
  | ArriveMessage
  | KeepAttachment
  | WriteText
  | CheckText
  | TakeTranslation
  | HandBackTranslation
  | AssignTranslation
  | RelayTranslation
  | DraftByMachine
  | NoteObservation
  | CallNoDuff
  | CloseNoDuff
  | CallSafetyHalt
  | LiftSafetyHalt
  | PutUnit
  | MoveUnit
  | SetLinks
  | PutLink
  | RemoveLink
  | PutDistributionList
  | PutContact
  | RemovePhonebookItem
  | PutForm
  | RemoveForm
  | IssueOrder
  | ReviseOrder
  | AcknowledgeOrder
  | CancelOrder
  | RaiseRequest
  | AnswerRequest
  | PassRequest
  | CloseRequest
  | LogDecision
  | PutRhythm
  | RemoveRhythm
  | WriteEntry
  | ClosePeriod
  | PublishMedia
  | WithdrawMedia
  | AskRelease
  | DecideRelease
  | SetMarking
  | PutTerm
  | PutTerms
  | DecideTerm
  | RemoveTerm
  | PutTurn
  | RemoveTurn;

export type AnyServerFrame =
  Welcome | Snapshot | Update | Acknowledged | Refused | Alarm | JournalState | Presence | Pulse | Goodbye;

export type AnyStationFrame = Hello | Give | Attend;

export type TimelineKind =
  | "clock_set"
  | "deadline_passed"
  | "decision_logged"
  | "decision_taken"
  | "endex"
  | "halt_called"
  | "halt_lifted"
  | "handed_over"
  | "line_approved"
  | "line_complete"
  | "line_deferred"
  | "line_held"
  | "line_obsolete"
  | "line_omitted"
  | "line_put"
  | "line_recalled"
  | "line_released"
  | "line_remarked"
  | "line_returned"
  | "line_submitted"
  | "line_synchronized"
  | "line_unheld"
  | "link_set"
  | "message_acknowledged"
  | "message_arrived"
  | "message_lost"
  | "message_sent"
  | "message_sent_again"
  | "message_under_way"
  | "message_waiting"
  | "message_withdrawn"
  | "night_pause"
  | "no_duff_called"
  | "no_duff_closed"
  | "observation_noted"
  | "order_acknowledged"
  | "order_cancelled"
  | "order_issued"
  | "order_revised"
  | "paused"
  | "request_answered"
  | "request_raised"
  | "resumed"
  | "startex"
  | "translation_checked"
  | "translation_requested"
  | "translation_written"
  | "unit_moved";

export interface AcknowledgeMessage {
  command: "messages.acknowledge";
  message: string;
}

export interface AcknowledgeOrder {
  command: "orders.acknowledge";
  order: string;
  version: number;
}
/**
 * Durable. `created` is the id of what the command made, empty where it made nothing.
 */
export interface Acknowledged {
  frame: "ack";
  id: string;
  number: number;
  created: string;
}
/**
 * A safety row told before it is durable, because the journal cannot write.
 */
export interface Alarm {
  frame: "alarm";
  changes: Change[];
}

export interface Put {
  op: "put";
  row: AnyRow;
}

export interface ExerciseRow {
  row: "exercise";
  name: string;
  title: HumanText;
  scenario: HumanText;
  sponsor: string;
  host_nation: string;
  lead_nation: string;
  venue: Venue;
  nations: Nation[];
  working_languages: string[];
  classification: string;
  missions: string[];
  components: Component[];
  shifts: Shift[];
  play_days: PlayWindow[];
  terminology: TerminologyProfile;
  readiness: Readiness;
  limits: LoadLimits;
  marking: MarkingScheme;
  default_release: string[];
  practice_of: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A text in all its languages; the source language stays the authority.
 */
export interface HumanText {
  id: string;
  source: string;
  version: number;
  versions: TextVersion[];
}
/**
 * One language of a text. Stale where `of_version` is older than the text's `version`.
 *
 *     `checker` is the second pair of eyes.
 */
export interface TextVersion {
  language: string;
  body: string;
  state: TextState;
  of_version: number;
  author: string;
  checker: string;
}
/**
 * Where a component runs; `time_zone` is an IANA name, `zone_letter` the DTG's.
 */
export interface Venue {
  place: string;
  country: string;
  time_zone: string;
  zone_letter: string;
}

export interface Nation {
  code: string;
  status: ParticipationStatus;
}
/**
 * A part of the exercise with its own type, place, dates (ISO 8601 days) and nations.
 */
export interface Component {
  id: string;
  type: ExerciseType;
  place: string;
  start: string;
  end: string;
  nations: string[];
}
/**
 * Hours in local minutes after midnight; a shift that ends before it starts spans the night.
 */
export interface Shift {
  id: string;
  start_minute: number;
  end_minute: number;
}
/**
 * One play day, in exercise time (UTC milliseconds of the fiction).
 */
export interface PlayWindow {
  start_ms: number;
  end_ms: number;
}
/**
 * What the gate before "synchronized" asks, beyond an addressee and a release that covers him.
 *
 *     `languages`: every addressee has a checked text. `controller`: the responsible one is on shift.
 */
export interface Readiness {
  languages: boolean;
  objective: boolean;
  controller: boolean;
}
/**
 * From how much on a window of `window_min` minutes is an overload.
 *
 *     `per_cell` counts injects, `per_controller` lines, `per_linguist` words to translate.
 */
export interface LoadLimits {
  window_min: number;
  per_cell: number;
  per_controller: number;
  per_linguist: number;
}
/**
 * How a release list is written. Sentences by language, "" for any; `{nations}` stands in them.
 *
 *     `first` goes before the others, which stand in alphabetical order; `groups` (tetragraphs) come
 *     last, each in the place of its nations where all of them are named.
 */
export interface MarkingScheme {
  id: string;
  released: {
    [k: string]: string;
  };
  everybody: {
    [k: string]: string;
  };
  display_only: {
    [k: string]: string;
  };
  first: string;
  separator: string;
  groups: {
    [k: string]: string[];
  };
}
/**
 * Exercise time now = segment.exercise_ms + (wall now − segment.wall_ms) × segment.rate.
 */
export interface ClockRow {
  row: "clock";
  state: ClockState;
  segment: ClockSegment;
  resume_exercise_ms: number | null;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * From `wall_ms` on, exercise time runs from `exercise_ms` at `rate`; 0 is a pause.
 */
export interface ClockSegment {
  wall_ms: number;
  exercise_ms: number;
  rate: number;
}

export interface CellRow {
  row: "cell";
  name: HumanText;
  kind: CellKind;
  parent: string;
  excon: boolean;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A line of the exercise phonebook. `signed_in` says whether a station sits there now.
 */
export interface PostRow {
  row: "post";
  cell: string;
  title: HumanText;
  nations: string[];
  languages: string[];
  signed_in: boolean;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface PersonaRow {
  row: "persona";
  cell: string;
  name: HumanText;
  phone: string;
  mailbox: string;
  outlet: boolean;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A line of the manning document; `card` counts the sign-in cards issued for it.
 */
export interface BilletRow {
  row: "billet";
  post: string;
  cell: string;
  nation: string;
  rank: string;
  role: Role;
  shift: string;
  languages: string[];
  person: string;
  title: HumanText;
  card: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface StationRow {
  row: "station";
  billet: string;
  post: string;
  since_wall_ms: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * The note the outgoing holder left for whoever fills the post next.
 */
export interface HandoverRow {
  row: "handover";
  post: string;
  from_billet: string;
  to_billet: string;
  note: HumanText;
  exercise_ms: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface StorylineRow {
  row: "storyline";
  mission: string;
  title: HumanText;
  objectives: string[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface IncidentRow {
  row: "incident";
  level: IncidentLevel;
  part_of: string[];
  title: HumanText;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A decision gate; `decided` is the option the players took, empty until they did.
 */
export interface GateRow {
  row: "gate";
  title: HumanText;
  options: OptionView[];
  storyline: string;
  decided: string;
  decided_ms: number | null;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface OptionView {
  id: string;
  title: HumanText;
}

export interface ColumnRow {
  row: "column";
  type: ColumnType;
  choices: string[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface ViewRow {
  row: "view";
  name: string;
  columns: string[];
  filters: ColumnFilter[];
  sort: string;
  descending: boolean;
  owner: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * Lines whose `column` has one of `values`, where any are named, and holds `words`.
 */
export interface ColumnFilter {
  column: string;
  values: string[];
  words: string;
}

export interface ObjectiveRow {
  row: "objective";
  mission: string;
  nation: string;
  title: HumanText;
  tasks: TaskView[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface TaskView {
  id: string;
  title: HumanText;
  condition: HumanText;
  standard: HumanText;
}
/**
 * What EXCON sees of a line of the event list; players see the message it sends.
 *
 *     `offered` is a contingency whose expected action did not happen in time.
 */
export interface LineRow {
  row: "line";
  kind: LineKind;
  storyline: string;
  planned_ms: number | null;
  deadline_ms: number | null;
  rule: ReleaseRule;
  sender: string;
  to: string[];
  info: string[];
  means: DeliveryMeans;
  precedence: Precedence;
  priority: InjectPriority;
  controller: string;
  objectives: string[];
  prerequisite: string;
  contingency_for: string;
  incidents: string[];
  trigger: AnyCondition | null;
  trigger_met: boolean;
  alternative: string;
  dynamic: boolean;
  deadline_passed: boolean;
  offered: boolean;
  columns: {
    [k: string]: string;
  };
  owner: string;
  classification: string;
  shown_to: string[];
  link_effects: LinkEffect[];
  released_to: string[];
  status: LineStatus;
  held: boolean;
  reason: string;
  author: string;
  approver: string;
  version: number;
  message: string;
  released_ms: number | null;
  title: HumanText;
  body: HumanText;
  expected: HumanText;
  notes: HumanText;
  history: StatusChange[];
  remarks: RemarkView[];
  lacking: string[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface AllOf {
  condition: "all";
  of: AnyCondition[];
}

export interface AnyOf {
  condition: "any";
  of: AnyCondition[];
}
/**
 * So as long as `of` is not.
 */
export interface NotSo {
  condition: "not";
  of: AnyCondition;
}

export interface TimeReached {
  condition: "time";
  exercise_ms: number;
}
/**
 * `released` is also so for a line that is complete.
 */
export interface LineIs {
  condition: "line";
  line: string;
  status: LineStatus;
}
/**
 * A message was sent from `sender` to `to` with `words` in it; what is empty may be anything.
 *
 *     Words are looked for in subject and body, in every language there is, whatever their case.
 */
export interface MessageMatches {
  condition: "message";
  sender: string;
  to: string;
  words: string;
}
/**
 * An order of this kind was issued after STARTEX, and is not cancelled.
 */
export interface OrderIssued {
  condition: "order";
  kind: OrderKind;
  sender: string;
}
/**
 * `minutes` of exercise time after `line` was released an addressee has not acknowledged it.
 */
export interface Unacknowledged {
  condition: "unacknowledged";
  line: string;
  minutes: number;
}

export interface SimulationSays {
  condition: "simulation";
  event: string;
}
/**
 * Players decided at a gate; an empty option means whatever they decided.
 */
export interface DecisionIs {
  condition: "decision";
  gate: string;
  option: string;
}
/**
 * A controller gave the signal by hand.
 */
export interface SignalIs {
  condition: "manual";
  signal: string;
}
/**
 * What a line does to a link when it is released.
 */
export interface LinkEffect {
  link: string;
  state: LinkState;
  delay_s: number;
  loss: number;
}
/**
 * One step in the life of a line; times in milliseconds.
 */
export interface StatusChange {
  status: LineStatus;
  exercise_ms: number;
  wall_ms: number;
  billet: string;
  reason: string;
}

export interface RemarkView {
  id: string;
  kind: RemarkKind;
  text: HumanText;
  billet: string;
  exercise_ms: number;
  wall_ms: number;
}

export interface MessageRow {
  row: "message";
  register: string;
  sender: string;
  from_post: string;
  to: string[];
  info: string[];
  precedence: Precedence;
  reply_to: string;
  subject: HumanText;
  body: HumanText;
  sent_ms: number;
  sent_wall_ms: number;
  due_ms: number;
  withdrawn: boolean;
  comms_check: boolean;
  owner: string;
  classification: string;
  forward_of: string;
  quotes: string[];
  references: string[];
  attachments: string[];
  lists: string[];
  form: FilledForm | null;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A form that was filled: values by field, and the texts of its `text` fields.
 *
 *     `fields` are those of the form as it was when it was sent, so that it can always be read.
 */
export interface FilledForm {
  form: string;
  title: {
    [k: string]: string;
  };
  fields: FormField[];
  values: {
    [k: string]: string;
  };
  texts: {
    [k: string]: HumanText;
  };
}
/**
 * `most` is the largest count or the longest text, 0 for no limit of its own.
 */
export interface FormField {
  id: string;
  type: FieldType;
  label: {
    [k: string]: string;
  };
  hint: {
    [k: string]: string;
  };
  required: boolean;
  choices: FormChoice[];
  prefill: Prefill;
  most: number;
}

export interface FormChoice {
  id: string;
  label: {
    [k: string]: string;
  };
}
/**
 * What became of a message at one addressee; exercise times, None until it happens.
 *
 *     `failed` is what a real sender would know: the means told him that it did not go.
 */
export interface ReceiptRow {
  row: "receipt";
  message: string;
  recipient: string;
  delivered_ms: number | null;
  failed: boolean;
  read_ms: number | null;
  acknowledged_ms: number | null;
  acknowledged_by: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A place in the linguists' queue.
 */
export interface TranslationRow {
  row: "translation";
  text: HumanText;
  language: string;
  precedence: Precedence;
  due_ms: number;
  requested_ms: number;
  taken_by: string;
  via: string;
  missing: string[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface ObservationRow {
  row: "observation";
  text: HumanText;
  type: ObservationType;
  rating: PerformanceRating;
  objective: string;
  line: string;
  exercise_ms: number;
  billet: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface NoDuffRow {
  row: "no_duff";
  what: string;
  place: string;
  called_by: string;
  wall_ms: number;
  open: boolean;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface HaltRow {
  row: "halt";
  reason: string;
  called_by: string;
  wall_ms: number;
  lifted: boolean;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface UnitRow {
  row: "unit";
  name: HumanText;
  sidc: string;
  side: string;
  parent: string;
  latitude_deg: number;
  longitude_deg: number;
  played_by: string;
  reported_ms: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface LinkRow {
  row: "link";
  from_cell: string;
  to_cell: string;
  means: LinkMeans;
  pace: number;
  state: LinkState;
  delay_s: number;
  loss: number;
  most_bytes: number;
  area: string;
  schedule: LinkWindow[];
  carries: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * From `start_ms` to `end_ms` of exercise time a link is in `state`, then up again.
 */
export interface LinkWindow {
  start_ms: number;
  end_ms: number;
  state: LinkState;
}

export interface FormRow {
  row: "form";
  title: {
    [k: string]: string;
  };
  fields: FormField[];
  precedence: Precedence;
  shipped: boolean;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface ListRow {
  row: "list";
  name: HumanText;
  members: string[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A real person or service; never mixed with those of the scenario.
 */
export interface ContactRow {
  row: "contact";
  name: HumanText;
  phone: string;
  mailbox: string;
  place: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface AttachmentRow {
  row: "attachment";
  name: string;
  media_type: string;
  size: number;
  sha256: string;
  owner: string;
  classification: string;
  from_post: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A means between two cells as those know it who use it; `id` is that of the link.
 *
 *     Whether it works is nowhere in it.
 */
export interface MeansRow {
  row: "means";
  from_cell: string;
  to_cell: string;
  means: LinkMeans;
  pace: number;
  most_bytes: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * EXCON's view of a message on its way; `id` is MESSAGE/ADDRESSEE.
 */
export interface TransitRow {
  row: "transit";
  message: string;
  recipient: string;
  state: TransitState;
  link: string;
  since_ms: number;
  until_ms: number | null;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * `superseded_by` and `changed_by` name orders the reader may see.
 */
export interface OrderRow {
  row: "order";
  kind: OrderKind;
  number: string;
  version: number;
  from_post: string;
  to: string[];
  info: string[];
  precedence: Precedence;
  owner: string;
  classification: string;
  based_on: string;
  supersedes: string;
  superseded_by: string;
  changed_by: string[];
  cancelled: boolean;
  annexes: Annex[];
  references: string[];
  effective_ms: number | null;
  acknowledge_by_ms: number | null;
  issued_ms: number;
  title: HumanText;
  situation: HumanText;
  mission: HumanText;
  execution: HumanText;
  sustainment: HumanText;
  command_signal: HumanText;
  reason: HumanText;
  versions: OrderVersion[];
  receipts: OrderReceipt[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * `letter` is A, B, …; its title stands as it was written.
 */
export interface Annex {
  letter: string;
  title: string;
  attachment: string;
}

export interface OrderVersion {
  version: number;
  exercise_ms: number;
  wall_ms: number;
  billet: string;
}
/**
 * `version` is the last one acknowledged, 0 for none.
 */
export interface OrderReceipt {
  recipient: string;
  version: number;
  acknowledged_ms: number | null;
  billet: string;
}
/**
 * A request for information or assistance; its answer is a row of its own release.
 */
export interface RequestRow {
  row: "request";
  kind: RequestKind;
  number: string;
  from_post: string;
  to: string;
  passed: string[];
  precedence: Precedence;
  owner: string;
  needed_ms: number | null;
  state: RequestState;
  raised_ms: number;
  answered_ms: number | null;
  question: HumanText;
  why: HumanText;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * `id` is that of the request.
 */
export interface AnswerRow {
  row: "answer";
  request: string;
  owner: string;
  by_post: string;
  answered_ms: number;
  answer: HumanText;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface DecisionRow {
  row: "decision";
  from_post: string;
  owner: string;
  subject: HumanText;
  options: HumanText[];
  chosen: number;
  reason: HumanText;
  authority: string;
  order: string;
  exercise_ms: number;
  billet: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface RhythmRow {
  row: "rhythm";
  title: HumanText;
  purpose: HumanText;
  outputs: HumanText;
  start_minute: number;
  length_min: number;
  days: string[];
  chair: string;
  members: string[];
  place: string;
  languages: string[];
  inputs: RhythmInputView[];
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface RhythmInputView {
  id: string;
  provider: string;
  due_min: number;
  what: HumanText;
}
/**
 * A line of a staff journal, in the shape of DA Form 1594. `signed_by` closed its period.
 */
export interface EntryRow {
  row: "entry";
  post: string;
  item: number;
  in_ms: number | null;
  out_ms: number | null;
  text: HumanText;
  action: HumanText;
  billet: string;
  message: string;
  corrects: string;
  corrected_by: string;
  exercise_ms: number;
  wall_ms: number;
  signed_by: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface PeriodRow {
  row: "period";
  post: string;
  first: number;
  last: number;
  from_ms: number;
  to_ms: number;
  signed_by: string;
  wall_ms: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * `post` is empty where a persona speaks; EXCON has a `MediaAuthorRow` of it.
 */
export interface MediaRow {
  row: "media";
  kind: MediaKind;
  persona: string;
  post: string;
  owner: string;
  reply_to: string;
  picture: string;
  headline: HumanText;
  body: HumanText;
  published_ms: number;
  withdrawn: boolean;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * Who stood behind a publication, and the line it came from; for EXCON only.
 */
export interface MediaAuthorRow {
  row: "media_author";
  media: string;
  post: string;
  billet: string;
  line: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * A place in the disclosure log. `verdict` is None until it is decided.
 */
export interface ReleaseAskRow {
  row: "release_ask";
  item: string;
  nations: string[];
  owner: string;
  from_post: string;
  asked_ms: number;
  reason: HumanText;
  verdict: Verdict | null;
  released_to: string[];
  decided_ms: number | null;
  decided_wall_ms: number | null;
  decided_by: string;
  answer: HumanText;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}
/**
 * What was given instead of an item; `item` is its row tag and id.
 */
export interface RedactedRow {
  row: "redacted";
  item: string;
  owner: string;
  parts: {
    [k: string]: HumanText;
  };
  released_ms: number;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface TermRow {
  row: "term";
  words: {
    [k: string]: string;
  };
  subject: string;
  note: string;
  protected: boolean;
  state: TermState;
  source: string;
  replaces: string;
  proposed_by: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface TurnRow {
  row: "turn";
  billet: string;
  start_ms: number;
  end_ms: number;
  kind: TurnKind;
  rhythm: string;
  id: string;
  audience: string[];
  release: string[];
  display_only: string[];
}

export interface Remove {
  op: "remove";
  row: string;
  id: string;
}
/**
 * The answer has a release of its own.
 */
export interface AnswerRequest {
  command: "staff.answer_request";
  request: string;
  answer: WrittenText;
  release?: string[];
}
/**
 * A text as its writer hands it in.
 */
export interface WrittenText {
  language: string;
  body: string;
}
/**
 * Make the exercise what the plan says; only what differs becomes facts.
 */
export interface LoadPlan {
  command: "exercise.load";
  plan: Plan;
}
/**
 * A whole exercise as its folder holds it.
 */
export interface Plan {
  exercise: Exercise;
  cells?: Cell[];
  personas?: Persona[];
  billets?: Billet[];
  storylines?: Storyline[];
  incidents?: Incident[];
  gates?: Gate[];
  columns?: ListColumn[];
  views?: ListView[];
  objectives?: Objective[];
  tasks?: ObjectiveTask[];
  lines?: Line[];
  units?: Unit[];
  links?: Link[];
  forms?: FormTemplate[];
  lists?: DistributionList[];
  contacts?: Contact[];
  rhythm?: RhythmEvent[];
  terms?: Term[];
  turns?: Turn[];
  texts?: HumanText[];
}
/**
 * Sponsor, host nation, lead nation and venue are four things. Times are exercise time, ms UTC.
 *
 *     Texts: exercise/ID/title, exercise/ID/scenario.
 */
export interface Exercise {
  id: string;
  name: string;
  venue: Venue;
  nations: Nation[];
  working_languages: string[];
  play_days: PlayWindow[];
  series?: string;
  sponsor?: string;
  host_nation?: string;
  lead_nation?: string;
  classification?: string;
  missions?: string[];
  components?: Component[];
  shifts?: Shift[];
  terminology?: TerminologyProfile;
  readiness?: Readiness;
  limits?: LoadLimits;
  marking?: MarkingScheme;
  default_release?: string[];
  practice_of?: string;
}
/**
 * Text: cell/ID/name.
 */
export interface Cell {
  id: string;
  kind: CellKind;
  parent?: string;
}
/**
 * Somebody of the scenario who seems to write; `cell` plays him. Text: persona/ID/name.
 *
 *     `phone` and `mailbox` are of the fiction; an `outlet` publishes.
 */
export interface Persona {
  id: string;
  cell: string;
  phone?: string;
  mailbox?: string;
  outlet?: boolean;
}
/**
 * One line of the manning document. Text: billet/ID/title. An empty `person` is a vacancy.
 *
 *     `languages` are those its holder reads, best first. Several billets fill one `post` by shift.
 */
export interface Billet {
  id: string;
  post: string;
  cell: string;
  nation: string;
  role: Role;
  languages: string[];
  rank?: string;
  shift?: string;
  person?: string;
}
/**
 * Text: storyline/ID/title.
 */
export interface Storyline {
  id: string;
  mission?: string;
  objectives?: string[];
}
/**
 * Text: incident/ID/title. `part_of` names storylines, and for an incident events too.
 */
export interface Incident {
  id: string;
  level?: IncidentLevel;
  part_of?: string[];
}
/**
 * A decision that players must have made. Texts: gate/ID/title, gate/ID/OPTION.
 */
export interface Gate {
  id: string;
  options: string[];
  storyline?: string;
}
/**
 * A column of the event list that the exercise defines; `id` is its heading.
 */
export interface ListColumn {
  id: string;
  type?: ColumnType;
  choices?: string[];
}
/**
 * A saved way of looking at the event list; an empty `owner` shares it with all of EXCON.
 */
export interface ListView {
  id: string;
  name: string;
  columns?: string[];
  filters?: ColumnFilter[];
  sort?: string;
  descending?: boolean;
  owner?: string;
}
/**
 * Text: objective/ID/title. An empty `nation` is an objective of the whole exercise.
 */
export interface Objective {
  id: string;
  mission?: string;
  nation?: string;
}
/**
 * Texts: task/ID/title, task/ID/condition, task/ID/standard.
 */
export interface ObjectiveTask {
  id: string;
  objective: string;
}
/**
 * A row of the event list. Texts: line/ID/title, /body, /expected, /notes.
 *
 *     `planned_ms` is exercise time or None for a line kept in the basket. `deadline_ms` is when an
 *     expected action must have happened. Of lines that share an `alternative` one is released.
 *     An empty `classification` is the exercise's. `link_effects` happen when it is released.
 *     `dynamic` lines were written in play. `columns` holds the exercise's own columns, and those of
 *     a foreign sheet, by heading.
 */
export interface Line {
  id: string;
  kind: LineKind;
  storyline?: string;
  planned_ms?: number | null;
  deadline_ms?: number | null;
  rule?: ReleaseRule;
  sender?: string;
  to?: string[];
  info?: string[];
  means?: DeliveryMeans;
  precedence?: Precedence;
  priority?: InjectPriority;
  controller?: string;
  objectives?: string[];
  prerequisite?: string;
  contingency_for?: string;
  incidents?: string[];
  trigger?: AnyCondition | null;
  alternative?: string;
  dynamic?: boolean;
  owner?: string;
  release?: string[];
  display_only?: string[];
  classification?: string;
  link_effects?: LinkEffect[];
  status?: LineStatus;
  reason?: string;
  author?: string;
  approver?: string;
  columns?: {
    [k: string]: string;
  };
}
/**
 * A unit on the map; `sidc` is a 20-digit APP-6D code. Text: unit/ID/name. Degrees WGS 84.
 */
export interface Unit {
  id: string;
  sidc: string;
  side: string;
  latitude_deg: number;
  longitude_deg: number;
  parent?: string;
  played_by?: string;
  audience?: string[];
  release?: string[];
}
/**
 * A means of communication between two cells, both ways; `pace` is 1 primary to 4 emergency.
 *
 *     `delay_s` and `loss` (0 to 1) count while the state is delayed or lossy; a courier's delay
 *     always does. `most_bytes` is the longest message with its attachments, 0 for no limit. `area`
 *     groups links that fail together. `schedule` is what is planned to happen to it.
 */
export interface Link {
  id: string;
  from_cell: string;
  to_cell: string;
  means: LinkMeans;
  pace?: number;
  state?: LinkState;
  delay_s?: number;
  loss?: number;
  most_bytes?: number;
  area?: string;
  schedule?: LinkWindow[];
}
/**
 * A form as data. Its words are complete in some languages, so that it needs no linguist.
 */
export interface FormTemplate {
  id: string;
  title: {
    [k: string]: string;
  };
  fields: FormField[];
  precedence?: Precedence;
}
/**
 * Addresses that are written to under one. Text: list/ID/name.
 */
export interface DistributionList {
  id: string;
  members: string[];
}
/**
 * A real person or service to be reached outside the fiction. Text: contact/ID/name.
 */
export interface Contact {
  id: string;
  phone?: string;
  mailbox?: string;
  place?: string;
  audience?: string[];
}
/**
 * A meeting of the staff's daily cycle. Texts: rhythm/ID/title, /purpose, /outputs.
 *
 *     `start_minute` is local time after midnight; an empty `days` (ISO 8601) means every play day.
 *     `languages` are those that must be interpreted.
 */
export interface RhythmEvent {
  id: string;
  start_minute: number;
  length_min?: number;
  days?: string[];
  chair?: string;
  members?: string[];
  place?: string;
  languages?: string[];
  inputs?: RhythmInput[];
  audience?: string[];
  release?: string[];
}
/**
 * What `provider` brings to a meeting, `due_min` minutes before it. Text: rhythm/EVENT/ID.
 */
export interface RhythmInput {
  id: string;
  provider: string;
  due_min?: number;
}
/**
 * One notion of the term base in its languages. A `protected` one is never translated or
 *     expanded: its words stand the same in every language.
 */
export interface Term {
  id: string;
  words?: {
    [k: string]: string;
  };
  subject?: string;
  note?: string;
  protected?: boolean;
  state?: TermState;
  source?: string;
  replaces?: string;
}
/**
 * A stretch of a linguist's roster, in exercise time.
 */
export interface Turn {
  id: string;
  billet: string;
  start_ms: number;
  end_ms: number;
  kind?: TurnKind;
  rhythm?: string;
}
/**
 * STARTEX: exercise time begins at `exercise_ms`, by default where the plan begins.
 */
export interface StartExercise {
  command: "clock.start";
  exercise_ms?: number | null;
  rate?: number;
}
/**
 * PAUSEX, or a night pause where `resume_exercise_ms` says when play goes on.
 */
export interface PauseClock {
  command: "clock.pause";
  resume_exercise_ms?: number | null;
}
/**
 * Go on; after a night pause exercise time jumps to where it said.
 */
export interface ResumeClock {
  command: "clock.resume";
}

export interface JumpClock {
  command: "clock.jump";
  exercise_ms: number;
}

export interface SetClockRate {
  command: "clock.rate";
  rate: number;
}
/**
 * ENDEX.
 */
export interface EndExercise {
  command: "clock.end";
}
/**
 * Add a billet (a walk-in) or change one (a replacement, another shift).
 */
export interface PutBillet {
  command: "people.put_billet";
  billet: Billet;
  title: WrittenText;
}

export interface RemoveBillet {
  command: "people.remove_billet";
  billet: string;
}
/**
 * Make the billet's printed sign-in card worthless and issue a new one.
 */
export interface ReissueCard {
  command: "people.reissue_card";
  billet: string;
}
/**
 * Given by the server once it has proved the card.
 */
export interface SignIn {
  command: "people.sign_in";
  station: string;
  billet: string;
}
/**
 * The station's next holder takes over; the server has proved his card.
 */
export interface HandOver {
  command: "people.hand_over";
  station: string;
  to_billet: string;
  note?: WrittenText | null;
}

export interface SignOut {
  command: "people.sign_out";
  station: string;
}
/**
 * `submit` hands it in at once, as an inject written in play is.
 */
export interface DraftLine {
  command: "msel.draft";
  line: Line;
  title: WrittenText;
  body?: WrittenText | null;
  expected?: WrittenText | null;
  submit?: boolean;
}
/**
 * Replace the planned fields of a line seen at `version`; status and texts stay.
 */
export interface EditLine {
  command: "msel.edit";
  line: Line;
  version: number;
}
/**
 * All of them or none; where one changed meanwhile, none is changed.
 */
export interface EditLines {
  command: "msel.edit_lines";
  edits: LineEdit[];
}

export interface LineEdit {
  line: Line;
  version: number;
}
/**
 * Move planned times and deadlines of lines not yet released; negative is earlier.
 *
 *     Those named, or without names those of a storyline, or without that all.
 */
export interface ShiftLines {
  command: "msel.shift";
  minutes: number;
  lines?: string[];
  storyline?: string;
}
/**
 * Copy the lines of a play day, counted from 1, to another as drafts.
 */
export interface CopyDay {
  command: "msel.copy_day";
  from_day: number;
  to_day: number;
}

export interface SubmitLine {
  command: "msel.submit";
  line: string;
}
/**
 * `upto` goes on in the same step: approved, synchronized or released.
 */
export interface ApproveLine {
  command: "msel.approve";
  line: string;
  upto?: LineStatus;
}
/**
 * Back to draft with a comment.
 */
export interface ReturnLine {
  command: "msel.return";
  line: string;
  reason: string;
}

export interface SynchronizeLine {
  command: "msel.synchronize";
  line: string;
}
/**
 * Make it obsolete: kept for the record, never used.
 */
export interface RetireLine {
  command: "msel.retire";
  line: string;
  reason: string;
}

export interface RemarkOnLine {
  command: "msel.remark";
  line: string;
  kind: RemarkKind;
  text: WrittenText;
}

export interface PutStoryline {
  command: "msel.put_storyline";
  storyline: Storyline;
  title: WrittenText;
}

export interface PutIncident {
  command: "msel.put_incident";
  incident: Incident;
  title: WrittenText;
}
/**
 * `options` are the words for `gate.options`, one by one.
 */
export interface PutGate {
  command: "msel.put_gate";
  gate: Gate;
  title: WrittenText;
  options: WrittenText[];
}

export interface PutColumn {
  command: "msel.put_column";
  column: ListColumn;
}
/**
 * A view of one's own, or with an empty owner everybody's.
 */
export interface SaveView {
  command: "msel.save_view";
  view: ListView;
}
/**
 * `item` is storyline, incident, gate, column or view.
 */
export interface RemoveListItem {
  command: "msel.remove_item";
  item: string;
  id: string;
}
/**
 * Whose words are used, what the gate before "synchronized" asks, what an overload is.
 */
export interface SetRules {
  command: "exercise.set_rules";
  terminology: TerminologyProfile;
  readiness: Readiness;
  limits: LoadLimits;
}

export interface ReleaseLine {
  command: "msel.release";
  line: string;
}

export interface CompleteLine {
  command: "msel.complete";
  line: string;
}
/**
 * Set aside with a reason; `until_ms` (exercise time) is when it is planned now.
 */
export interface DeferLine {
  command: "msel.defer";
  line: string;
  reason: string;
  until_ms?: number | null;
}
/**
 * Take a deferred line back into the synchronized list.
 */
export interface ResumeLine {
  command: "msel.resume";
  line: string;
}

export interface OmitLine {
  command: "msel.omit";
  line: string;
  reason: string;
}
/**
 * Sent by mistake: what it delivered is withdrawn, and says so.
 */
export interface RecallLine {
  command: "msel.recall";
  line: string;
  reason: string;
}

export interface HoldLine {
  command: "msel.hold";
  line: string;
}

export interface UnholdLine {
  command: "msel.unhold";
  line: string;
}
/**
 * Hold or free all unsent lines of a storyline, or of the whole list where it is empty.
 */
export interface HoldStoryline {
  command: "msel.hold_storyline";
  held: boolean;
  storyline?: string;
}
/**
 * EXCON notes what the players decided at a gate.
 */
export interface TakeDecision {
  command: "msel.decide";
  gate: string;
  option: string;
}

export interface GiveSignal {
  command: "msel.signal";
  signal: string;
}
/**
 * Something happened in the simulation that lines may wait for.
 */
export interface TellSimulation {
  command: "msel.simulation";
  event: string;
}
/**
 * Given by the clock: time has passed that conditions or deadlines of these lines wait for.
 */
export interface WeighTriggers {
  command: "msel.weigh";
  lines: string[];
}
/**
 * What it quotes, forwards and attaches carries its release along.
 *
 *     With a `form`, subject and body may be empty; `values` are its fields but for those of type
 *     text, which are in `texts`. An empty `sender` is the post; else a persona its cell plays, or
 *     the cell. An empty `link` is the first that works.
 */
export interface SendMessage {
  command: "messages.send";
  to: string[];
  subject: WrittenText;
  body: WrittenText;
  info?: string[];
  precedence?: Precedence;
  reply_to?: string;
  release?: string[];
  display_only?: string[];
  classification?: string;
  forward_of?: string;
  quotes?: string[];
  references?: string[];
  attachments?: string[];
  form?: string;
  values?: {
    [k: string]: string;
  };
  texts?: {
    [k: string]: WrittenText;
  };
  sender?: string;
  link?: string;
}
/**
 * Ask every post to acknowledge, before STARTEX.
 */
export interface CheckCommunications {
  command: "messages.check_communications";
  subject: WrittenText;
  body: WrittenText;
}

export interface ReadMessage {
  command: "messages.read";
  message: string;
}
/**
 * By the post that sent it; who has it keeps it, marked.
 */
export interface WithdrawMessage {
  command: "messages.withdraw";
  message: string;
}
/**
 * Send it again over `link` to addressees whom it has not reached.
 */
export interface ResendMessage {
  command: "messages.resend";
  message: string;
  to: string[];
  link: string;
}
/**
 * Given by the clock when a message that was under way is there.
 */
export interface ArriveMessage {
  command: "messages.arrive";
  message: string;
  recipient: string;
}
/**
 * Name what was laid down under its hash; its bytes came before, by HTTP.
 */
export interface KeepAttachment {
  command: "messages.keep_attachment";
  name: string;
  sha256: string;
  release?: string[];
  display_only?: string[];
  classification?: string;
}
/**
 * Write one language of a text seen at `version`; a new source makes the others stale.
 */
export interface WriteText {
  command: "translation.write";
  text: string;
  language: string;
  body: string;
  version: number;
}
/**
 * A second pair of eyes finds the version in `language` good.
 */
export interface CheckText {
  command: "translation.check";
  text: string;
  language: string;
  version: number;
}

export interface TakeTranslation {
  command: "translation.take";
  text: string;
  language: string;
}

export interface HandBackTranslation {
  command: "translation.hand_back";
  text: string;
  language: string;
}
/**
 * An empty `billet` takes it back.
 */
export interface AssignTranslation {
  command: "translation.assign";
  text: string;
  language: string;
  billet: string;
}
/**
 * Translate from `via`, a checked version, because nobody reads the source.
 */
export interface RelayTranslation {
  command: "translation.relay";
  text: string;
  language: string;
  via: string;
}
/**
 * What a machine proposes; never counts as served or checked.
 */
export interface DraftByMachine {
  command: "translation.draft_by_machine";
  text: string;
  language: string;
  body: string;
  version: number;
}
/**
 * `objective` is an objective or one of its tasks.
 */
export interface NoteObservation {
  command: "evaluation.note";
  text: WrittenText;
  type?: ObservationType;
  rating?: PerformanceRating;
  objective?: string;
  line?: string;
  release?: string[];
}
/**
 * A real-world event. Passes links, release, queues and a journal that cannot write.
 */
export interface CallNoDuff {
  command: "safety.no_duff";
  what: string;
  place?: string;
}

export interface CloseNoDuff {
  command: "safety.close_no_duff";
  no_duff: string;
}

export interface CallSafetyHalt {
  command: "safety.halt";
  reason: string;
}

export interface LiftSafetyHalt {
  command: "safety.lift";
  halt: string;
}

export interface PutUnit {
  command: "forces.put_unit";
  unit: Unit;
  name: WrittenText;
}

export interface MoveUnit {
  command: "forces.move";
  unit: string;
  latitude_deg: number;
  longitude_deg: number;
}
/**
 * What EXCON does to some links at once.
 */
export interface SetLinks {
  command: "links.set";
  links: string[];
  state: LinkState;
  delay_s?: number;
  loss?: number;
}
/**
 * Add a link or change one; its state stays where it is.
 */
export interface PutLink {
  command: "links.put";
  link: Link;
}

export interface RemoveLink {
  command: "links.remove";
  link: string;
}

export interface PutDistributionList {
  command: "people.put_list";
  list: DistributionList;
  name: WrittenText;
}

export interface PutContact {
  command: "people.put_contact";
  contact: Contact;
  name: WrittenText;
}
/**
 * `kind` is "list" or "contact".
 */
export interface RemovePhonebookItem {
  command: "people.remove_phonebook_item";
  kind: string;
  id: string;
}
/**
 * Add a form to the exercise, or change one; what was sent keeps the shape it had.
 */
export interface PutForm {
  command: "forms.put";
  form: FormTemplate;
}

export interface RemoveForm {
  command: "forms.remove";
  form: string;
}
/**
 * `based_on` is the order it follows from or changes; `supersedes` ends another.
 */
export interface IssueOrder {
  command: "orders.issue";
  kind: OrderKind;
  to: string[];
  text: OrderText;
  info?: string[];
  based_on?: string;
  supersedes?: string;
  annexes?: Annex[];
  references?: string[];
  precedence?: Precedence;
  effective_ms?: number | null;
  acknowledge_by_ms?: number | null;
  release?: string[];
  display_only?: string[];
  classification?: string;
}
/**
 * What an order says, in one language. The five paragraphs; those not needed are empty.
 */
export interface OrderText {
  language: string;
  title: string;
  situation?: string;
  mission?: string;
  execution?: string;
  sustainment?: string;
  command_signal?: string;
}
/**
 * A new version of an order seen at `version`; every addressee acknowledges anew.
 */
export interface ReviseOrder {
  command: "orders.revise";
  order: string;
  version: number;
  text: OrderText;
  annexes?: Annex[];
  references?: string[];
  effective_ms?: number | null;
  acknowledge_by_ms?: number | null;
}

export interface CancelOrder {
  command: "orders.cancel";
  order: string;
  reason: WrittenText;
}
/**
 * A request for information (`needed_ms` is its LTIOV) or for assistance.
 */
export interface RaiseRequest {
  command: "staff.raise_request";
  kind: RequestKind;
  to: string;
  question: WrittenText;
  why?: WrittenText | null;
  needed_ms?: number | null;
  precedence?: Precedence;
  release?: string[];
}
/**
 * Hand it to whoever can answer.
 */
export interface PassRequest {
  command: "staff.pass_request";
  request: string;
  to: string;
}
/**
 * By who asked: he has what he needs, or no longer needs it.
 */
export interface CloseRequest {
  command: "staff.close_request";
  request: string;
}
/**
 * What was decided, between what, why and on whose authority. `chosen` counts from 0.
 */
export interface LogDecision {
  command: "staff.log_decision";
  subject: WrittenText;
  options: WrittenText[];
  chosen: number;
  reason: WrittenText;
  authority: string;
  order?: string;
  release?: string[];
}
/**
 * `inputs` holds the words of the event's inputs by their id.
 */
export interface PutRhythm {
  command: "staff.put_rhythm";
  event: RhythmEvent;
  title: WrittenText;
  purpose?: WrittenText | null;
  outputs?: WrittenText | null;
  inputs?: {
    [k: string]: WrittenText;
  };
}

export interface RemoveRhythm {
  command: "staff.remove_rhythm";
  event: string;
}
/**
 * A line of the post's staff journal. `corrects` names the line it puts right.
 *
 *     `in_ms` and `out_ms` are when what it tells of came in and went out, in exercise time.
 */
export interface WriteEntry {
  command: "staff.write_entry";
  text: WrittenText;
  action?: WrittenText | null;
  in_ms?: number | null;
  out_ms?: number | null;
  message?: string;
  corrects?: string;
}
/**
 * Sign what stands in the post's journal since the last signature.
 */
export interface ClosePeriod {
  command: "staff.close_period";
}
/**
 * An outlet or a persona speaks to everybody; players answer under their own post.
 */
export interface PublishMedia {
  command: "media.publish";
  kind: MediaKind;
  body: WrittenText;
  headline?: WrittenText | null;
  persona?: string;
  reply_to?: string;
  picture?: string;
  release?: string[];
}

export interface WithdrawMedia {
  command: "media.withdraw";
  media: string;
}
/**
 * `item` is row tag and id, "message/M00012"; what is given instead of it is also for `to`.
 */
export interface AskRelease {
  command: "disclosure.ask";
  item: string;
  nations: string[];
  reason: WrittenText;
  to?: string[];
}
/**
 * For the nation that owns the item. `parts` is given instead, by the parts of its texts.
 */
export interface DecideRelease {
  command: "disclosure.decide";
  ask: string;
  verdict: Verdict;
  reason: WrittenText;
  nations?: string[];
  parts?: {
    [k: string]: WrittenText;
  };
}
/**
 * How release lists are written, and what a new text is released to.
 */
export interface SetMarking {
  command: "exercise.set_marking";
  marking: MarkingScheme;
  default_release: string[];
}
/**
 * By a linguist it is a proposal; by whoever owns the term base it is agreed.
 */
export interface PutTerm {
  command: "translation.put_term";
  term: Term;
}
/**
 * A glossary that was imported.
 */
export interface PutTerms {
  command: "translation.put_terms";
  terms: Term[];
}

export interface DecideTerm {
  command: "translation.decide_term";
  term: string;
  agreed: boolean;
}

export interface RemoveTerm {
  command: "translation.remove_term";
  term: string;
}

export interface PutTurn {
  command: "translation.put_turn";
  turn: Turn;
}

export interface RemoveTurn {
  command: "translation.remove_turn";
  turn: string;
}
/**
 * Who this station is. `wall_ms` sets the page's idea of the server's clock.
 *
 *     `view` stands for what this holder may see; it changes with his cell, nation and role.
 */
export interface Welcome {
  frame: "welcome";
  schema: number;
  exercise: string;
  station: string;
  billet: string;
  post: string;
  role: Role;
  languages: string[];
  excon: boolean;
  view: string;
  draft_key: string;
  wall_ms: number;
}
/**
 * All rows of a station's view, in pages; `first` forgets what was there, `last` closes it.
 */
export interface Snapshot {
  frame: "snapshot";
  number: number;
  rows: AnyRow[];
  first: boolean;
  last: boolean;
}
/**
 * Changes up to and including `number`.
 */
export interface Update {
  frame: "update";
  number: number;
  changes: Change[];
}
/**
 * The command changed nothing; the sentence is `refusal-CODE` with these fields.
 */
export interface Refused {
  frame: "refusal";
  id: string;
  code: string;
  fields: {
    [k: string]: string;
  };
}
/**
 * Whether the exercise can record; while it cannot, only safety commands pass.
 */
export interface JournalState {
  frame: "journal";
  writing: boolean;
}
/**
 * Another station of those who see the row works there; an empty place means it left.
 */
export interface Presence {
  frame: "presence";
  station: string;
  billet: string;
  place: string;
  field: string;
}
/**
 * Sent when nothing else is, so that a dead link is noticed.
 */
export interface Pulse {
  frame: "pulse";
  wall_ms: number;
}
/**
 * The station is signed out, handed over or too slow; `code` names the sentence.
 */
export interface Goodbye {
  frame: "goodbye";
  code: string;
}
/**
 * `number` is the last one the page has, None for a page that has nothing.
 *
 *     `view` is that of the welcome it was told under: what another viewer has is worth nothing.
 */
export interface Hello {
  frame: "hello";
  schema: number;
  number?: number | null;
  view?: string;
}

export interface Give {
  frame: "give";
  id: string;
  command: AnyCommand;
}
/**
 * Where the person at the station works now, for the others: row tag and id, "line/CT-07".
 *
 *     Empty when he left. Not recorded.
 */
export interface Attend {
  frame: "attend";
  place: string;
  field?: string;
}
/**
 * Messages for action at one cell and its posts. `open` are not acknowledged by now.
 */
export interface CellAcknowledgement {
  cell: string;
  player: boolean;
  delivered: number;
  acknowledged: Spread;
  open: number;
  oldest_open_ms: number | null;
}

export interface Spread {
  count: number;
  median_ms: number | null;
  p90_ms: number | null;
  longest_ms: number | null;
}
/**
 * What a cell asked. Late is what was, or is not yet, answered when it was needed.
 */
export interface CellRequests {
  cell: string;
  raised: number;
  answered: Spread;
  open: number;
  late: number;
}
/**
 * Lines planned in one play day, and what was released in it; `day` counts from 1.
 */
export interface DayLines {
  day: number;
  window: PlayWindow;
  planned: number;
  released: number;
  in_time: number;
  late: number;
  deferred: number;
  omitted: number;
  open: number;
}
/**
 * Messages at one cell in the hour that begins at `hour_ms`, whole hours of the venue.
 */
export interface HourLoad {
  cell: string;
  hour_ms: number;
  received: number;
  sent: number;
}
/**
 * Texts a cell lacked in `to_language`: from the request to a version it could use.
 */
export interface LanguageDelay {
  cell: string;
  from_language: string;
  to_language: string;
  served: Spread;
  open: number;
}

export interface LineCount {
  kind: LineKind;
  status: LineStatus;
  count: number;
}
/**
 * `planned_ms` is the plan at STARTEX, `due_ms` the last one; `late_ms` is against the last.
 */
export interface LineTiming {
  line: string;
  kind: LineKind;
  status: LineStatus;
  title: string;
  planned_ms: number | null;
  due_ms: number | null;
  released_ms: number | null;
  late_ms: number | null;
}
/**
 * What one link did to copies of messages that were given to it.
 *
 *     `late` is from then until they were there, of those that were not at once; `cut_ms` is play
 *     in which nothing went over it.
 */
export interface LinkReview {
  link: string;
  means: LinkMeans;
  from_cell: string;
  to_cell: string;
  carried: number;
  waited: number;
  lost: number;
  sent_again: number;
  late: Spread;
  cut_ms: number;
}
/**
 * From sending to the first version that readers of a language could use; all its parts.
 *
 *     `took_ms` is play only, and None while they still wait.
 */
export interface MessageDelay {
  message: string;
  title: string;
  precedence: Precedence;
  from_language: string;
  to_language: string;
  nations: string[];
  sent_ms: number;
  took_ms: number | null;
}
/**
 * The same for the readers of one nation.
 */
export interface NationDelay {
  nation: string;
  from_language: string;
  to_language: string;
  served: Spread;
  open: number;
}
/**
 * An objective, or with `task` one of its tasks. An objective counts what its tasks have.
 */
export interface ObjectiveCoverage {
  objective: string;
  task: string;
  title: string;
  nation: string;
  lines: number;
  released: number;
  observations: number;
  ratings: RatingCount[];
}

export interface RatingCount {
  rating: PerformanceRating;
  count: number;
}

export interface OpenText {
  text: string;
  title: string;
  from_language: string;
  to_language: string;
  precedence: Precedence;
  cells: string[];
  requested_ms: number;
  due_ms: number;
}
/**
 * How soon its newest version was acknowledged by those it was given to.
 */
export interface OrderReview {
  order: string;
  number: string;
  title: string;
  issued_ms: number;
  versions: number;
  cancelled: boolean;
  addressees: number;
  acknowledged: Spread;
  open: number;
}

export interface ReviewObservation {
  id: string;
  text: string;
  type: ObservationType;
  rating: PerformanceRating;
  objective: string;
  line: string;
  exercise_ms: number;
}
/**
 * Everything measured, of what `audience` may see: EXCON, a nation, a cell or a post.
 *
 *     `number` is the last fact that was counted. `texts` holds every text named, once.
 */
export interface ReviewReport {
  audience: string;
  nations: string[];
  number: number;
  exercise_ms: number;
  clock: ClockState;
  zone_letter: string;
  play_days: PlayWindow[];
  lines: number;
  line_counts: LineCount[];
  days: DayLines[];
  lateness: Spread;
  in_time_ms: number;
  timings: LineTiming[];
  messages: number;
  acknowledgements: CellAcknowledgement[];
  load: HourLoad[];
  language_delays: LanguageDelay[];
  nation_delays: NationDelay[];
  message_delays: MessageDelay[];
  open_texts: OpenText[];
  untranslated: UntranslatedLine[];
  orders: OrderReview[];
  requests: CellRequests[];
  decisions: number;
  coverage: ObjectiveCoverage[];
  observations: ReviewObservation[];
  safety: SafetyCall[];
  links: LinkReview[];
  timeline: TimelineEvent[];
  texts: HumanText[];
}
/**
 * A line that was released while an addressee's language was lacking.
 */
export interface UntranslatedLine {
  line: string;
  title: string;
  message: string;
  released_ms: number;
  languages: string[];
}
/**
 * `kind` is HALT_CALLED or NO_DUFF_CALLED. `ended` is when it was lifted or closed.
 */
export interface SafetyCall {
  id: string;
  kind: TimelineKind;
  says: string;
  place: string;
  post: string;
  exercise_ms: number;
  wall_ms: number;
  ended_exercise_ms: number | null;
  ended_wall_ms: number | null;
}
/**
 * One thing that happened. `text` is found in `ReviewReport.texts`, empty where there is none.
 *
 *     `cells` are those it came from and went to. `says` is what has no language versions: a reason,
 *     what a safety call said, a link's state, the number of an order or a request.
 */
export interface TimelineEvent {
  number: number;
  exercise_ms: number;
  wall_ms: number;
  kind: TimelineKind;
  id: string;
  cells: string[];
  post: string;
  text: string;
  says: string;
}
