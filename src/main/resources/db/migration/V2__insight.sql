-- What a reader thought of an answer. Nothing here leads to a person: the answer's id is random.
create table feedback (
    answer varchar(22) primary key,
    given_at timestamp with time zone not null,
    verdict varchar(20) not null,
    reason varchar(40) not null,
    note varchar(1000) not null,
    question varchar(2000) not null,
    understood varchar(4000) not null,
    outcome varchar(40) not null,
    rule_book varchar(64) not null,
    cited varchar(4000) not null
);

create index feedback_by_age on feedback (given_at);

-- Questions that the rule documents did not answer, as readers handed them in.
create table handed_in_question (
    answer varchar(22) primary key,
    handed_in_at timestamp with time zone not null,
    note varchar(1000) not null,
    question varchar(2000) not null,
    understood varchar(4000) not null,
    outcome varchar(40) not null,
    rule_book varchar(64) not null,
    cited varchar(4000) not null
);

create index handed_in_question_by_age on handed_in_question (handed_in_at);
