-- By what a person knows a sign-in again, such as "Firefox, Windows"; nothing else of the browser is kept.
ALTER TABLE sign_in ADD COLUMN device VARCHAR(60) NULL;
