-- Inspections by their day; compliant is 1 where the establishment meets the environmental standards, else 0.
-- Counting the rows gives the inspected, adding up the marks the compliant.
select inspection_code,
       district_code,
       inspected_on,
       compliant,
       recorded_on
from establishment_inspection
where inspected_on between :from and :to
  and recorded_on <= :asOf
order by inspection_code
