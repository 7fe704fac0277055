-- Explanation requests about sealed figures, and notes on them. Rows are added, never changed: the state of a request is that
-- of its last event, and two people who act on it at once get the same step, of which the key lets one pass.

CREATE TABLE inquiry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- The figure: the edition, the indicator, the area.
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    indicator VARCHAR(64) NOT NULL,
    area VARCHAR(64) NOT NULL,
    -- Who is asked: the owner of the indicator, by code and names of that day.
    owner VARCHAR(64) NOT NULL,
    owner_name_vi VARCHAR(255) NOT NULL,
    owner_name_en VARCHAR(255) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX inquiry_figure ON inquiry (indicator, area, business_date);
CREATE INDEX inquiry_date ON inquiry (business_date);
CREATE INDEX inquiry_owner ON inquiry (owner, id);

CREATE TABLE inquiry_event (
    inquiry_id BIGINT NOT NULL,
    -- From 1, which asks.
    step INT NOT NULL,
    -- What the request became by it: asked, answered, returned, accepted or withdrawn
    state VARCHAR(16) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    -- The same as a day of the home's zone, in which due dates are.
    happened_on DATE NOT NULL,
    author VARCHAR(255) NOT NULL,
    -- The last day on which an answer is in time, as it is from this event on.
    due_on DATE NOT NULL,
    -- The question; of an answer the cause; of a return or withdrawal the reason; of an acceptance a remark, which may be empty.
    text LONGTEXT NOT NULL,
    -- Of an answer: what is done about it; else null.
    measure LONGTEXT,
    -- Of an answer with an attached file; else null.
    file_id BIGINT,
    -- To whom a mail about it was written; null for nobody.
    mailed_to VARCHAR(255),
    PRIMARY KEY (inquiry_id, step)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Attached files, apart from the events: whoever lists events reads no file.
CREATE TABLE inquiry_file (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    bytes BIGINT NOT NULL,
    content LONGBLOB NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE figure_note (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    indicator VARCHAR(64) NOT NULL,
    area VARCHAR(64) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    author VARCHAR(255) NOT NULL,
    text LONGTEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX figure_note_figure ON figure_note (indicator, area, business_date);

-- The address of a letter to one person; null for what goes to those whom the channel's settings name.
ALTER TABLE notification ADD COLUMN recipient VARCHAR(255);

-- What everybody may know who may read the board: never a question, a name of a person or an answer that nobody has accepted.
CREATE VIEW report_v1_inquiries AS
SELECT i.id AS inquiry, i.business_date, i.revision, i.indicator, i.area,
       i.owner, i.owner_name_vi, i.owner_name_en,
       asked.happened_at AS asked_at, latest.due_on, latest.state, latest.happened_at AS changed_at,
       answer.happened_at AS answered_at, answer.happened_on AS answered_on, answer.due_on AS answer_due_on,
       (SELECT COUNT(*) FROM inquiry_event back WHERE back.inquiry_id = i.id AND back.state = 'returned') AS returns,
       accepted.text AS cause, accepted.measure
FROM inquiry i
JOIN inquiry_event asked ON asked.inquiry_id = i.id AND asked.step = 1
JOIN inquiry_event latest ON latest.inquiry_id = i.id
LEFT JOIN inquiry_event answer ON answer.inquiry_id = i.id AND answer.state = 'answered'
    AND NOT EXISTS (
        SELECT 1 FROM inquiry_event before_it
        WHERE before_it.inquiry_id = answer.inquiry_id AND before_it.state = 'answered' AND before_it.step < answer.step)
LEFT JOIN inquiry_event accepted ON accepted.inquiry_id = i.id AND latest.state = 'accepted'
    AND accepted.step = latest.step - 1
WHERE NOT EXISTS (
    SELECT 1 FROM inquiry_event later WHERE later.inquiry_id = latest.inquiry_id AND later.step > latest.step);
