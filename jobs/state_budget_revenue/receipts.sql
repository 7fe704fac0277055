-- Receipts of the treasury, in VND, by the day the money came in.
-- Corrections are not receipts: a negative amount is rejected and shows among the rejects.
select receipt_code,
       district_code,
       received_on,
       amount_vnd,
       recorded_on
from treasury_receipt
where received_on between :from and :to
  and recorded_on <= :asOf
order by receipt_code
