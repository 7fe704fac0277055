-- The poverty review by commune, for the last day of the year; known from the day it is approved.
-- Rates are never read: they come from the sums of poor households and of households.
select entry_code,
       district_code,
       reviewed_for,
       households,
       poor_households,
       recorded_on
from poverty_review
where reviewed_for between :from and :to
  and recorded_on <= :asOf
order by entry_code
