-- Industrial zones at the end of each quarter: 1 where the zone operates, 1 where its central wastewater treatment complies.
-- A zone that does not operate does not count as compliant.
select entry_code,
       district_code,
       quarter_end,
       operating,
       compliant,
       recorded_on
from industrial_zone_quarter
where quarter_end between :from and :to
  and recorded_on <= :asOf
order by entry_code
