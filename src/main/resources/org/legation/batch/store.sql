-- What steps hand over to each other; payloads are JSON. Written for H2 and PostgreSQL alike.
-- What an article can make as long as it likes has no limit; titles have one when they are read.
-- The indexes by which later steps read are made when a table is full (StoreIndexes): kept while it
-- grows, their rows fall anywhere, and each commit would write most of their pages anew.

create table article (
  ordinal integer primary key,
  location varchar not null,
  slug varchar(1000) not null,
  title varchar(1000) not null,
  url varchar,
  revision varchar,
  revision_date varchar(100),
  license varchar,
  body text not null,
  structure text not null
);

-- Articles that could not be read.
create table skipped (
  ordinal integer primary key,
  location varchar not null,
  reason varchar not null,
  passing boolean not null
);

-- Articles that were read in an earlier revision than the source has.
create table outdated (
  article integer primary key,
  reason varchar not null
);

-- Wikitext templates that gave no text.
create table vanished (
  article integer not null,
  template varchar(1000) not null,
  uses integer not null,
  primary key (article, template)
);

-- Records of single articles, as the normalizer gives them; the key is the SHA-256 of their group.
create table mention (
  article integer not null,
  place integer not null,
  group_key varchar(64) not null,
  payload text not null,
  primary key (article, place)
);

-- Reconciled records.
create table fact (
  id varchar(200) not null,
  kind varchar(100) not null,
  payload text not null
);

-- Which article, by its title, states which record.
create table fact_article (
  article varchar(1000) not null,
  fact varchar(200) not null
);

create table finding (
  severity integer not null,
  check_name varchar(1000) not null,
  article varchar not null,
  section varchar not null,
  quote text not null,
  quote_start integer not null,
  quote_end integer not null,
  record_id varchar(200) not null,
  message varchar not null,
  advice varchar not null,
  origin integer
);
create index finding_by_origin on finding (origin);

-- The checksum of the manifest that is about to be published; at most one row.
create table sealed (
  manifest varchar(64) not null
);
