-- Enterprises by the day they were registered; one row per enterprise.
-- One entered late counts for its day once it is entered: recorded_on is the day of entry.
select enterprise_code,
       district_code,
       registered_on,
       capital_vnd,
       recorded_on
from enterprise
where registered_on between :from and :to
  and recorded_on <= :asOf
order by enterprise_code
