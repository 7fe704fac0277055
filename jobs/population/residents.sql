-- Average population of the year by commune, handed over before the year closes.
-- The communes of a district add up to the district.
select entry_code,
       district_code,
       year_end,
       residents,
       recorded_on
from resident_population
where year_end between :from and :to
  and recorded_on <= :asOf
order by entry_code
