-- One row per enterprise; today's time is 12:30 here.
SELECT code, district, registered_on, capital_vnd, paid_vnd, recorded_on
FROM enterprise
WHERE registered_on BETWEEN :from AND :to
  AND recorded_on <= :asOf AND 'x:y' <> code
ORDER BY code
