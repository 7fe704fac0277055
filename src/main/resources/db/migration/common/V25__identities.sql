-- The person of another system (OIDC) who is the user: a hash of its issuer and subject, which no other person there ever has.
ALTER TABLE access_user ADD COLUMN identity_sha256 CHAR(64);

CREATE UNIQUE INDEX access_user_identity ON access_user (identity_sha256);
