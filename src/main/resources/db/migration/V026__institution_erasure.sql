-- An erased account stays as a pseudonym, so that its team's work keeps an author.
ALTER TABLE account
  ADD COLUMN erased_at         DATETIME(6) NULL,
  ADD COLUMN last_signed_in_at DATETIME(6) NULL;

UPDATE account a SET last_signed_in_at =
  (SELECT MAX(e.happened_at) FROM audit_event e
    WHERE e.account_id = a.id AND e.action = 'institution.signed-in');
