-- Conversations of browsers. A browser is known by the digest of a random key that only it holds.
create table conversation (
    id varchar(22) primary key,
    browser varchar(64) not null,
    title varchar(200) not null,
    started_at timestamp with time zone not null,
    used_at timestamp with time zone not null
);

create index conversation_of_browser on conversation (browser, used_at);
create index conversation_by_age on conversation (used_at);

-- A question and the reply as it was shown: JSON in the form of that number.
create table turn (
    id varchar(22) primary key,
    conversation varchar(22) not null references conversation (id) on delete cascade,
    place integer not null,
    asked_at timestamp with time zone not null,
    question varchar(2000) not null,
    form integer not null,
    content varchar(1000000) not null,
    constraint turn_place unique (conversation, place)
);
