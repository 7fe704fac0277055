-- Labour force, those of it who are trained, and those of the trained who learned a vocation, at the end of each quarter.
-- One row feeds all three series, so the part is always of the same people as the whole.
select entry_code,
       district_code,
       quarter_end,
       labour_force,
       trained_workers,
       vocational_workers,
       recorded_on
from labour_sample
where quarter_end between :from and :to
  and recorded_on <= :asOf
order by entry_code
