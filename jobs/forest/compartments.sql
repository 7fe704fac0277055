-- The state of each compartment on the last day of the year, rubber counted as forest; approved in February of the next.
-- Newly planted land is not forest yet and is not in here.
select entry_code,
       district_code,
       state_on,
       natural_area_ha,
       forest_area_ha,
       recorded_on
from forest_compartment
where state_on between :from and :to
  and recorded_on <= :asOf
order by entry_code
