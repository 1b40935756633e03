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
  | LinkRow;

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
  "administrator" | "controller" | "director" | "evaluator" | "interpreter" | "msel_manager" | "observer" | "staff";

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
/**
 * `said` is what a role player said on the phone or in person.
 */
export type RemarkKind = "comment" | "said";

export type ObservationType = "area_for_improvement" | "neutral" | "strength";

export type PerformanceRating = "M" | "P" | "S" | "U" | "not_observed";

export type LinkMeans = "courier" | "hf" | "liaison" | "network" | "satcom" | "voice";

export type LinkState = "cut" | "delayed" | "lossy" | "up";

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
  | WriteText
  | CheckText
  | TakeTranslation
  | HandBackTranslation
  | NoteObservation
  | CallNoDuff
  | CloseNoDuff
  | CallSafetyHalt
  | LiftSafetyHalt
  | PutUnit
  | MoveUnit
  | SetLinkState;

export type AnyServerFrame =
  Welcome | Snapshot | Update | Acknowledged | Refused | Alarm | JournalState | Presence | Pulse | Goodbye;

export type AnyStationFrame = Hello | Give | Attend;

export type TimelineKind =
  | "clock_set"
  | "deadline_passed"
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
  | "message_sent"
  | "message_withdrawn"
  | "night_pause"
  | "no_duff_called"
  | "no_duff_closed"
  | "observation_noted"
  | "paused"
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
  id: string;
  audience: string[];
  release: string[];
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
  practice_of: string;
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
 */
export interface TextVersion {
  language: string;
  body: string;
  state: TextState;
  of_version: number;
  author: string;
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
 * Exercise time now = segment.exercise_ms + (wall now − segment.wall_ms) × segment.rate.
 */
export interface ClockRow {
  row: "clock";
  id: string;
  audience: string[];
  release: string[];
  state: ClockState;
  segment: ClockSegment;
  resume_exercise_ms: number | null;
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
  id: string;
  audience: string[];
  release: string[];
  name: HumanText;
  kind: CellKind;
  parent: string;
  excon: boolean;
}
/**
 * A line of the exercise phonebook. `signed_in` says whether a station sits there now.
 */
export interface PostRow {
  row: "post";
  id: string;
  audience: string[];
  release: string[];
  cell: string;
  title: HumanText;
  nations: string[];
  languages: string[];
  signed_in: boolean;
}

export interface PersonaRow {
  row: "persona";
  id: string;
  audience: string[];
  release: string[];
  cell: string;
  name: HumanText;
}
/**
 * A line of the manning document; `card` counts the sign-in cards issued for it.
 */
export interface BilletRow {
  row: "billet";
  id: string;
  audience: string[];
  release: string[];
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
}

export interface StationRow {
  row: "station";
  id: string;
  audience: string[];
  release: string[];
  billet: string;
  post: string;
  since_wall_ms: number;
}
/**
 * The note the outgoing holder left for whoever fills the post next.
 */
export interface HandoverRow {
  row: "handover";
  id: string;
  audience: string[];
  release: string[];
  post: string;
  from_billet: string;
  to_billet: string;
  note: HumanText;
  exercise_ms: number;
}

export interface StorylineRow {
  row: "storyline";
  id: string;
  audience: string[];
  release: string[];
  mission: string;
  title: HumanText;
  objectives: string[];
}

export interface IncidentRow {
  row: "incident";
  id: string;
  audience: string[];
  release: string[];
  level: IncidentLevel;
  part_of: string[];
  title: HumanText;
}
/**
 * A decision gate; `decided` is the option the players took, empty until they did.
 */
export interface GateRow {
  row: "gate";
  id: string;
  audience: string[];
  release: string[];
  title: HumanText;
  options: OptionView[];
  storyline: string;
  decided: string;
  decided_ms: number | null;
}

export interface OptionView {
  id: string;
  title: HumanText;
}

export interface ColumnRow {
  row: "column";
  id: string;
  audience: string[];
  release: string[];
  type: ColumnType;
  choices: string[];
}

export interface ViewRow {
  row: "view";
  id: string;
  audience: string[];
  release: string[];
  name: string;
  columns: string[];
  filters: ColumnFilter[];
  sort: string;
  descending: boolean;
  owner: string;
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
  id: string;
  audience: string[];
  release: string[];
  mission: string;
  nation: string;
  title: HumanText;
  tasks: TaskView[];
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
  id: string;
  audience: string[];
  release: string[];
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
 * A message whose subject begins with the order's kind was sent.
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
  id: string;
  audience: string[];
  release: string[];
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
  withdrawn: boolean;
  comms_check: boolean;
}
/**
 * What became of a message at one addressee; exercise times, None until it happens.
 */
export interface ReceiptRow {
  row: "receipt";
  id: string;
  audience: string[];
  release: string[];
  message: string;
  recipient: string;
  delivered_ms: number;
  read_ms: number | null;
  acknowledged_ms: number | null;
  acknowledged_by: string;
}
/**
 * A place in the linguists' queue.
 */
export interface TranslationRow {
  row: "translation";
  id: string;
  audience: string[];
  release: string[];
  text: HumanText;
  language: string;
  precedence: Precedence;
  due_ms: number;
  requested_ms: number;
  taken_by: string;
}

export interface ObservationRow {
  row: "observation";
  id: string;
  audience: string[];
  release: string[];
  text: HumanText;
  type: ObservationType;
  rating: PerformanceRating;
  objective: string;
  line: string;
  exercise_ms: number;
  billet: string;
}

export interface NoDuffRow {
  row: "no_duff";
  id: string;
  audience: string[];
  release: string[];
  what: string;
  place: string;
  called_by: string;
  wall_ms: number;
  open: boolean;
}

export interface HaltRow {
  row: "halt";
  id: string;
  audience: string[];
  release: string[];
  reason: string;
  called_by: string;
  wall_ms: number;
  lifted: boolean;
}

export interface UnitRow {
  row: "unit";
  id: string;
  audience: string[];
  release: string[];
  name: HumanText;
  sidc: string;
  side: string;
  parent: string;
  latitude_deg: number;
  longitude_deg: number;
  played_by: string;
  reported_ms: number;
}

export interface LinkRow {
  row: "link";
  id: string;
  audience: string[];
  release: string[];
  from_cell: string;
  to_cell: string;
  means: LinkMeans;
  pace: number;
  state: LinkState;
}

export interface Remove {
  op: "remove";
  row: string;
  id: string;
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
 */
export interface Persona {
  id: string;
  cell: string;
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
 * A means of communication between two cells; `pace` is 1 primary to 4 emergency.
 */
export interface Link {
  id: string;
  from_cell: string;
  to_cell: string;
  means: LinkMeans;
  pace?: number;
  state?: LinkState;
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
/**
 * A text as its writer hands it in.
 */
export interface WrittenText {
  language: string;
  body: string;
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

export interface SendMessage {
  command: "messages.send";
  to: string[];
  subject: WrittenText;
  body: WrittenText;
  info?: string[];
  precedence?: Precedence;
  reply_to?: string;
  release?: string[];
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

export interface SetLinkState {
  command: "links.set";
  link: string;
  state: LinkState;
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
  open_texts: OpenText[];
  untranslated: UntranslatedLine[];
  coverage: ObjectiveCoverage[];
  observations: ReviewObservation[];
  safety: SafetyCall[];
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
 *     what a safety call said, a link's state.
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
