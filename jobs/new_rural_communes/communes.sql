-- Communes by the day they were recognised as meeting the new-rural standard.
select recognition_code,
       district_code,
       recognised_on,
       recorded_on
from new_rural_commune
where recognised_on between :from and :to
  and recorded_on <= :asOf
order by recognition_code
