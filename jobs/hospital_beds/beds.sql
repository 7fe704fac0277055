-- Beds at the end of each quarter. The plan does not count the beds of commune health stations, so they are left out here.
select entry_code,
       district_code,
       quarter_end,
       beds,
       recorded_on
from facility_quarter
where quarter_end between :from and :to
  and recorded_on <= :asOf
  and facility_kind <> 'commune_station'
order by entry_code
