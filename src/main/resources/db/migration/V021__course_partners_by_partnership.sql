-- Which school shares a course is now told by a partnership in force that names it. What was shared
-- so far goes on for a year, with what a partner could see so far.
INSERT INTO partnership
  (id, proposer_id, partner_id, state, team_results, individual_results, last_day, over_at, purpose,
   proposed_at, answered_at, version)
SELECT UUID(), pair.first_id, pair.second_id, 'IN_FORCE', TRUE, FALSE,
       DATE(UTC_TIMESTAMP()) + INTERVAL 1 YEAR,
       DATE(UTC_TIMESTAMP()) + INTERVAL 1 YEAR + INTERVAL 1 DAY,
       'Courses that were shared before partnerships were written down.',
       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0
  FROM (SELECT DISTINCT
               IF(c.institution_id < p.institution_id, c.institution_id, p.institution_id) AS first_id,
               IF(c.institution_id < p.institution_id, p.institution_id, c.institution_id) AS second_id
          FROM course_partner p JOIN course c ON c.id = p.course_id
         WHERE c.institution_id <> p.institution_id) pair;

INSERT INTO partnership_course (partnership_id, course_id)
SELECT s.id, c.id
  FROM course_partner p
  JOIN course c ON c.id = p.course_id AND c.institution_id <> p.institution_id
  JOIN partnership s ON s.state = 'IN_FORCE'
   AND s.proposer_id IN (c.institution_id, p.institution_id)
   AND s.partner_id IN (c.institution_id, p.institution_id);

DROP TABLE course_partner;
