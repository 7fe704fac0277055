-- The people who may log in. A name is kept for good, since the audit has it.
CREATE TABLE access_user (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- In small letters.
    name VARCHAR(64) NOT NULL,
    role VARCHAR(32) NOT NULL,
    -- A slow hash with its salt and parameters; none until the person has chosen a password.
    password VARCHAR(255),
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(255) NOT NULL,
    -- Log-ins before this moment no longer count.
    sessions_from DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    -- The hash of the secret in a link by which the person chooses a password, once.
    invitation_sha256 CHAR(64),
    invitation_until DATETIME(6),
    CONSTRAINT access_user_name UNIQUE (name),
    CONSTRAINT access_user_invitation UNIQUE (invitation_sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Every attempt to log in. It is written before the password is looked at, so that attempts at the same moment count too.
CREATE TABLE access_login (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- As it was written, also where nobody has it; cut to its first characters.
    name VARCHAR(64) NOT NULL,
    -- The address of the browser, or of the last proxy that is not trusted.
    address VARCHAR(64) NOT NULL,
    tried_at DATETIME(6) NOT NULL,
    -- refused, until it is known to have succeeded; or held back, when there were too many attempts.
    outcome VARCHAR(16) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX access_login_of_name ON access_login (name, tried_at);

CREATE INDEX access_login_of_address ON access_login (address, tried_at);

CREATE INDEX access_login_of_day ON access_login (tried_at);
