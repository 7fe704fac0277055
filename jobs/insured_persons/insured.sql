-- Insured persons at the end of each month. Every group has one row a month, so the groups of a month add up to its level.
-- A month is filed by the 28th of the next one: recorded_on is the day of filing.
select entry_code,
       district_code,
       month_end,
       insured_persons,
       recorded_on
from insured_group_month
where month_end between :from and :to
  and recorded_on <= :asOf
order by entry_code
