CREATE TABLE action (
    id BLOB NOT NULL CONSTRAINT ck_action_id CHECK (length(id) = 16),
    position REAL NOT NULL,
    what TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    due_words TEXT NOT NULL,
    first_step TEXT NOT NULL,
    status TEXT NOT NULL CONSTRAINT ck_action_status CHECK (status IN ('discussed', 'under_way', 'running')),
    item BLOB CONSTRAINT ck_action_item CHECK (length(item) = 16),
    cards TEXT NOT NULL CONSTRAINT ck_action_cards CHECK (substr(cards, 1, 1) = '[' AND substr(cards, -1) = ']'),
    carried INTEGER NOT NULL CONSTRAINT ck_action_carried CHECK (carried IN (0, 1)),
    CONSTRAINT pk_action PRIMARY KEY (id),
    CONSTRAINT fk_action_item FOREIGN KEY(item) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE agenda_item (
    id BLOB NOT NULL CONSTRAINT ck_agenda_item_id CHECK (length(id) = 16),
    position REAL NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_agenda_item_kind CHECK (kind IN ('welcome', 'talk', 'questions', 'writing', 'dialog', 'collect', 'map', 'prioritise', 'break', 'closing')),
    planned_s INTEGER NOT NULL CONSTRAINT ck_agenda_item_planned_s CHECK (planned_s >= 0),
    allotted_s INTEGER NOT NULL CONSTRAINT ck_agenda_item_allotted_s CHECK (allotted_s >= 0),
    presenter TEXT NOT NULL,
    question TEXT NOT NULL CONSTRAINT ck_agenda_item_question CHECK (substr(question, 1, 1) = '[' AND substr(question, -1) = ']'),
    notes TEXT NOT NULL,
    board BLOB CONSTRAINT ck_agenda_item_board CHECK (length(board) = 16),
    collects INTEGER NOT NULL CONSTRAINT ck_agenda_item_collects CHECK (collects IN (0, 1)),
    locked INTEGER NOT NULL CONSTRAINT ck_agenda_item_locked CHECK (locked IN (0, 1)),
    buffer INTEGER NOT NULL CONSTRAINT ck_agenda_item_buffer CHECK (buffer IN (0, 1)),
    fixed TEXT,
    skipped INTEGER NOT NULL CONSTRAINT ck_agenda_item_skipped CHECK (skipped IN (0, 1)),
    CONSTRAINT pk_agenda_item PRIMARY KEY (id),
    CONSTRAINT fk_agenda_item_board FOREIGN KEY(board) REFERENCES board (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE approved (
    one INTEGER NOT NULL CONSTRAINT ck_approved_one CHECK (one = 1),
    document BLOB NOT NULL,
    day TEXT NOT NULL,
    CONSTRAINT pk_approved PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE area_image (
    one INTEGER NOT NULL CONSTRAINT ck_area_image_one CHECK (one = 1),
    image BLOB NOT NULL,
    CONSTRAINT pk_area_image PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE area_picture (
    one INTEGER NOT NULL CONSTRAINT ck_area_picture_one CHECK (one = 1),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    width INTEGER NOT NULL CONSTRAINT ck_area_picture_width CHECK (width >= 0),
    height INTEGER NOT NULL CONSTRAINT ck_area_picture_height CHECK (height >= 0),
    columns INTEGER NOT NULL CONSTRAINT ck_area_picture_columns CHECK (columns > 0),
    rows INTEGER NOT NULL CONSTRAINT ck_area_picture_rows CHECK (rows > 0),
    blur_homes INTEGER NOT NULL CONSTRAINT ck_area_picture_blur_homes CHECK (blur_homes IN (0, 1)),
    CONSTRAINT pk_area_picture PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE attendance (
    one INTEGER NOT NULL CONSTRAINT ck_attendance_one CHECK (one = 1),
    phones INTEGER NOT NULL CONSTRAINT ck_attendance_phones CHECK (phones >= 0 AND phones % 5 = 0),
    CONSTRAINT pk_attendance PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE ballot (
    id BLOB NOT NULL CONSTRAINT ck_ballot_id CHECK (length(id) = 16),
    item BLOB NOT NULL CONSTRAINT ck_ballot_item CHECK (length(item) = 16),
    kind TEXT NOT NULL CONSTRAINT ck_ballot_kind CHECK (kind IN ('dots', 'single', 'multiple', 'scale', 'pulse')),
    question TEXT NOT NULL,
    options TEXT NOT NULL CONSTRAINT ck_ballot_options CHECK (substr(options, 1, 1) = '[' AND substr(options, -1) = ']'),
    dots INTEGER NOT NULL CONSTRAINT ck_ballot_dots CHECK (dots >= 0),
    several INTEGER NOT NULL CONSTRAINT ck_ballot_several CHECK (several IN (0, 1)),
    is_open INTEGER NOT NULL CONSTRAINT ck_ballot_is_open CHECK (is_open IN (0, 1)),
    tallies TEXT NOT NULL CONSTRAINT ck_ballot_tallies CHECK (substr(tallies, 1, 1) = '[' AND substr(tallies, -1) = ']'),
    voters TEXT NOT NULL CONSTRAINT ck_ballot_voters CHECK (substr(voters, 1, 1) = '[' AND substr(voters, -1) = ']'),
    strong INTEGER NOT NULL CONSTRAINT ck_ballot_strong CHECK (strong IN (0, 1)),
    "before" BLOB CONSTRAINT ck_ballot_before CHECK (length(before) = 16),
    poll BLOB CONSTRAINT ck_ballot_poll CHECK (length(poll) = 16),
    questions TEXT NOT NULL CONSTRAINT ck_ballot_questions CHECK (substr(questions, 1, 1) = '[' AND substr(questions, -1) = ']'),
    CONSTRAINT pk_ballot PRIMARY KEY (id),
    CONSTRAINT fk_ballot_item FOREIGN KEY(item) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_ballot_before FOREIGN KEY("before") REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE board (
    id BLOB NOT NULL CONSTRAINT ck_board_id CHECK (length(id) = 16),
    position REAL NOT NULL,
    names TEXT NOT NULL CONSTRAINT ck_board_names CHECK (substr(names, 1, 1) = '[' AND substr(names, -1) = ']'),
    "view" TEXT NOT NULL CONSTRAINT ck_board_view CHECK (view IN ('type', 'category', 'place', 'actor')),
    types TEXT NOT NULL CONSTRAINT ck_board_types CHECK (substr(types, 1, 1) = '[' AND substr(types, -1) = ']'),
    ask_category INTEGER NOT NULL CONSTRAINT ck_board_ask_category CHECK (ask_category IN (0, 1)),
    ask_place INTEGER NOT NULL CONSTRAINT ck_board_ask_place CHECK (ask_place IN (0, 1)),
    CONSTRAINT pk_board PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE brief (
    one INTEGER NOT NULL CONSTRAINT ck_brief_one CHECK (one = 1),
    title TEXT NOT NULL,
    area TEXT NOT NULL,
    purpose TEXT NOT NULL,
    challenge TEXT NOT NULL,
    target_group TEXT NOT NULL,
    influence TEXT NOT NULL,
    purpose_class TEXT NOT NULL CONSTRAINT ck_brief_purpose_class CHECK (purpose_class IN ('information', 'dialog', 'cocreation')),
    format TEXT NOT NULL,
    organiser TEXT NOT NULL,
    facilitator TEXT NOT NULL,
    scribe TEXT NOT NULL,
    speakers TEXT NOT NULL CONSTRAINT ck_brief_speakers CHECK (substr(speakers, 1, 1) = '[' AND substr(speakers, -1) = ']'),
    roles TEXT NOT NULL CONSTRAINT ck_brief_roles CHECK (substr(roles, 1, 1) = '[' AND substr(roles, -1) = ']'),
    place TEXT NOT NULL,
    starts TEXT,
    hall_closes TEXT,
    zone TEXT NOT NULL,
    participants INTEGER CONSTRAINT ck_brief_participants CHECK (participants >= 0),
    follow_up TEXT NOT NULL,
    contact TEXT NOT NULL,
    language TEXT NOT NULL,
    rehearsal INTEGER NOT NULL CONSTRAINT ck_brief_rehearsal CHECK (rehearsal IN (0, 1)),
    previous BLOB CONSTRAINT ck_brief_previous CHECK (length(previous) = 16),
    CONSTRAINT pk_brief PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE card (
    id BLOB NOT NULL CONSTRAINT ck_card_id CHECK (length(id) = 16),
    item BLOB NOT NULL CONSTRAINT ck_card_item CHECK (length(item) = 16),
    board BLOB NOT NULL CONSTRAINT ck_card_board CHECK (length(board) = 16),
    text TEXT NOT NULL,
    type TEXT NOT NULL CONSTRAINT ck_card_type CHECK (type IN ('concern', 'idea', 'strength', 'weakness', 'unsafe', 'pleasant', 'question', 'offer')),
    state TEXT NOT NULL CONSTRAINT ck_card_state CHECK (state IN ('waiting', 'queued', 'held', 'released')),
    origin TEXT NOT NULL CONSTRAINT ck_card_origin CHECK (origin IN ('phone', 'paper', 'spoken', 'walk')),
    category BLOB CONSTRAINT ck_card_category CHECK (length(category) = 16),
    cluster BLOB CONSTRAINT ck_card_cluster CHECK (length(cluster) = 16),
    language TEXT,
    place_name TEXT,
    place_x REAL CONSTRAINT ck_card_place_x CHECK (place_x BETWEEN 0 AND 1),
    place_y REAL CONSTRAINT ck_card_place_y CHECK (place_y BETWEEN 0 AND 1),
    time_of_day TEXT CONSTRAINT ck_card_time_of_day CHECK (time_of_day IN ('day', 'evening', 'night', 'weekend')),
    actor TEXT CONSTRAINT ck_card_actor CHECK (actor IN ('housing', 'municipality', 'police', 'residents', 'private_owner', 'other')),
    horizon TEXT CONSTRAINT ck_card_horizon CHECK (horizon IN ('now', 'long')),
    concreteness TEXT CONSTRAINT ck_card_concreteness CHECK (concreteness IN ('value', 'general', 'concrete')),
    reasons TEXT NOT NULL,
    affected TEXT NOT NULL,
    proposal TEXT NOT NULL,
    table_number INTEGER,
    edited INTEGER NOT NULL CONSTRAINT ck_card_edited CHECK (edited IN (0, 1)),
    parked INTEGER NOT NULL CONSTRAINT ck_card_parked CHECK (parked IN (0, 1)),
    original TEXT,
    hold_reason TEXT CONSTRAINT ck_card_hold_reason CHECK (hold_reason IN ('personal', 'accusation', 'tone', 'irrelevant')),
    translation TEXT NOT NULL,
    answer TEXT NOT NULL,
    stop BLOB CONSTRAINT ck_card_stop CHECK (length(stop) = 16),
    priority INTEGER CONSTRAINT ck_card_priority CHECK (priority >= 1),
    deadline TEXT NOT NULL,
    CONSTRAINT pk_card PRIMARY KEY (id),
    CONSTRAINT ck_card_table_only_off_phone CHECK (table_number IS NULL OR origin IN ('paper', 'spoken')),
    CONSTRAINT ck_card_original_only_of_edited CHECK (original IS NULL OR edited = 1),
    CONSTRAINT ck_card_point_only_of_place CHECK (place_name IS NOT NULL OR (place_x IS NULL AND place_y IS NULL)),
    CONSTRAINT fk_card_item FOREIGN KEY(item) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_card_board FOREIGN KEY(board) REFERENCES board (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_card_category FOREIGN KEY(category) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_card_cluster FOREIGN KEY(cluster) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_card_stop FOREIGN KEY(stop) REFERENCES walk_stop (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE category (
    id BLOB NOT NULL CONSTRAINT ck_category_id CHECK (length(id) = 16),
    board BLOB NOT NULL CONSTRAINT ck_category_board CHECK (length(board) = 16),
    position REAL NOT NULL,
    names TEXT NOT NULL CONSTRAINT ck_category_names CHECK (substr(names, 1, 1) = '[' AND substr(names, -1) = ']'),
    colour TEXT NOT NULL,
    shape TEXT NOT NULL,
    base TEXT NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT fk_category_board FOREIGN KEY(board) REFERENCES board (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE closing (
    one INTEGER NOT NULL CONSTRAINT ck_closing_one CHECK (one = 1),
    summary TEXT NOT NULL,
    next_meeting TEXT,
    next_words TEXT NOT NULL,
    how_we_go_on TEXT NOT NULL,
    answers_by TEXT,
    came INTEGER CONSTRAINT ck_closing_came CHECK (came > 0),
    CONSTRAINT pk_closing PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE cluster (
    id BLOB NOT NULL CONSTRAINT ck_cluster_id CHECK (length(id) = 16),
    board BLOB NOT NULL CONSTRAINT ck_cluster_board CHECK (length(board) = 16),
    lead BLOB NOT NULL CONSTRAINT ck_cluster_lead CHECK (length(lead) = 16),
    title TEXT NOT NULL,
    CONSTRAINT pk_cluster PRIMARY KEY (id),
    CONSTRAINT fk_cluster_board FOREIGN KEY(board) REFERENCES board (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_cluster_lead FOREIGN KEY(lead) REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE course (
    one INTEGER NOT NULL CONSTRAINT ck_course_one CHECK (one = 1),
    phase TEXT NOT NULL CONSTRAINT ck_course_phase CHECK (phase IN ('planned', 'live', 'closed')),
    current BLOB CONSTRAINT ck_course_current CHECK (length(current) = 16),
    plan_starts TEXT,
    plan_shift_s INTEGER NOT NULL,
    round BLOB CONSTRAINT ck_course_round CHECK (length(round) = 16),
    round_item BLOB CONSTRAINT ck_course_round_item CHECK (length(round_item) = 16),
    CONSTRAINT pk_course PRIMARY KEY (one),
    CONSTRAINT ck_course_round CHECK ((round IS NULL) = (round_item IS NULL)),
    CONSTRAINT fk_course_current FOREIGN KEY(current) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_course_round_item FOREIGN KEY(round_item) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE decision (
    id BLOB NOT NULL CONSTRAINT ck_decision_id CHECK (length(id) = 16),
    position REAL NOT NULL,
    text TEXT NOT NULL,
    item BLOB CONSTRAINT ck_decision_item CHECK (length(item) = 16),
    CONSTRAINT pk_decision PRIMARY KEY (id),
    CONSTRAINT fk_decision_item FOREIGN KEY(item) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE item_minutes (
    id BLOB NOT NULL CONSTRAINT ck_item_minutes_id CHECK (length(id) = 16),
    main_points TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    treatment TEXT NOT NULL CONSTRAINT ck_item_minutes_treatment CHECK (treatment IN ('information', 'discussion', 'decision')),
    CONSTRAINT pk_item_minutes PRIMARY KEY (id),
    CONSTRAINT fk_item_minutes_id FOREIGN KEY(id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE keepsake (
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_keepsake PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE meeting (
    one INTEGER NOT NULL CONSTRAINT ck_meeting_one CHECK (one = 1),
    id BLOB NOT NULL CONSTRAINT ck_meeting_id CHECK (length(id) = 16),
    generation INTEGER NOT NULL CONSTRAINT ck_meeting_generation CHECK (generation IN (0, 1)),
    CONSTRAINT pk_meeting PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE moderation (
    one INTEGER NOT NULL CONSTRAINT ck_moderation_one CHECK (one = 1),
    counts TEXT NOT NULL CONSTRAINT ck_moderation_counts CHECK (substr(counts, 1, 1) = '[' AND substr(counts, -1) = ']'),
    CONSTRAINT pk_moderation PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE poll (
    id BLOB NOT NULL CONSTRAINT ck_poll_id CHECK (length(id) = 16),
    item BLOB NOT NULL CONSTRAINT ck_poll_item CHECK (length(item) = 16),
    position REAL NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_poll_kind CHECK (kind IN ('dots', 'single', 'multiple', 'scale', 'pulse')),
    question TEXT NOT NULL CONSTRAINT ck_poll_question CHECK (substr(question, 1, 1) = '[' AND substr(question, -1) = ']'),
    answers TEXT NOT NULL CONSTRAINT ck_poll_answers CHECK (substr(answers, 1, 1) = '[' AND substr(answers, -1) = ']'),
    dots INTEGER NOT NULL CONSTRAINT ck_poll_dots CHECK (dots >= 0),
    several INTEGER NOT NULL CONSTRAINT ck_poll_several CHECK (several IN (0, 1)),
    strong INTEGER NOT NULL CONSTRAINT ck_poll_strong CHECK (strong IN (0, 1)),
    again BLOB CONSTRAINT ck_poll_again CHECK (length(again) = 16),
    CONSTRAINT pk_poll PRIMARY KEY (id),
    CONSTRAINT fk_poll_item FOREIGN KEY(item) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_poll_again FOREIGN KEY(again) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE projector (
    one INTEGER NOT NULL CONSTRAINT ck_projector_one CHECK (one = 1),
    scene TEXT NOT NULL CONSTRAINT ck_projector_scene CHECK (substr(scene, 1, 1) = '{' AND substr(scene, -1) = '}'),
    recent TEXT NOT NULL CONSTRAINT ck_projector_recent CHECK (substr(recent, 1, 1) = '[' AND substr(recent, -1) = ']'),
    is_blank INTEGER NOT NULL CONSTRAINT ck_projector_is_blank CHECK (is_blank IN (0, 1)),
    is_frozen INTEGER NOT NULL CONSTRAINT ck_projector_is_frozen CHECK (is_frozen IN (0, 1)),
    is_aside INTEGER NOT NULL CONSTRAINT ck_projector_is_aside CHECK (is_aside IN (0, 1)),
    shows_qr_corner INTEGER NOT NULL CONSTRAINT ck_projector_shows_qr_corner CHECK (shows_qr_corner IN (0, 1)),
    shows_overtime INTEGER NOT NULL CONSTRAINT ck_projector_shows_overtime CHECK (shows_overtime IN (0, 1)),
    CONSTRAINT pk_projector PRIMARY KEY (one)
)
 STRICT;

CREATE TABLE receipt (
    hash BLOB NOT NULL CONSTRAINT ck_receipt_hash CHECK (length(hash) = 32),
    generation INTEGER NOT NULL CONSTRAINT ck_receipt_generation CHECK (generation IN (0, 1)),
    CONSTRAINT pk_receipt PRIMARY KEY (hash)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE segment (
    id INTEGER NOT NULL,
    item BLOB NOT NULL CONSTRAINT ck_segment_item CHECK (length(item) = 16),
    kind TEXT NOT NULL CONSTRAINT ck_segment_kind CHECK (kind IN ('run', 'pause')),
    started TEXT NOT NULL,
    seconds REAL NOT NULL CONSTRAINT ck_segment_seconds CHECK (seconds >= 0),
    is_open INTEGER NOT NULL CONSTRAINT ck_segment_is_open CHECK (is_open IN (0, 1)),
    CONSTRAINT pk_segment PRIMARY KEY (id),
    CONSTRAINT fk_segment_item FOREIGN KEY(item) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE vote (
    id BLOB NOT NULL CONSTRAINT ck_vote_id CHECK (length(id) = 16),
    ballot BLOB NOT NULL CONSTRAINT ck_vote_ballot CHECK (length(ballot) = 16),
    choice TEXT NOT NULL CONSTRAINT ck_vote_choice CHECK (substr(choice, 1, 1) = '[' AND substr(choice, -1) = ']'),
    CONSTRAINT pk_vote PRIMARY KEY (id),
    CONSTRAINT fk_vote_ballot FOREIGN KEY(ballot) REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE walk_stop (
    id BLOB NOT NULL CONSTRAINT ck_walk_stop_id CHECK (length(id) = 16),
    position REAL NOT NULL,
    name TEXT NOT NULL,
    x REAL CONSTRAINT ck_walk_stop_x CHECK (x BETWEEN 0 AND 1),
    y REAL CONSTRAINT ck_walk_stop_y CHECK (y BETWEEN 0 AND 1),
    notes TEXT NOT NULL,
    CONSTRAINT pk_walk_stop PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_card_board ON card (board);

CREATE INDEX ix_card_category ON card (category);

CREATE INDEX ix_card_cluster ON card (cluster);

CREATE INDEX ix_card_item ON card (item);

CREATE INDEX ix_card_stop ON card (stop);

CREATE INDEX ix_vote_ballot ON vote (ballot);
