-- Who may read over HTTP. A token is shown once, to the person who makes it; the store keeps its hash only. Nobody can
-- guess 256 random bits, so that the hash needs neither salt nor work.
CREATE TABLE access_token (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- For whom it is; a name can be given again once it is revoked or has expired.
    name VARCHAR(64) NOT NULL,
    -- Words with spaces between.
    scopes VARCHAR(255) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(255) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6),
    -- The last day in UTC, so that a dashboard's questions are not a write each.
    used_on DATE,
    CONSTRAINT access_token_sha256 UNIQUE (sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
