-- Parties of guests by the day they arrived; each guest of a party counts.
-- Nothing about persons is read but how many they were.
select registration_code,
       district_code,
       arrived_on,
       guests,
       recorded_on
from guest_registration
where arrived_on between :from and :to
  and recorded_on <= :asOf
order by registration_code
