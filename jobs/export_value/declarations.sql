-- Export declarations, in USD, by the day they were declared and the district of the exporter.
-- Customs hands them over half-monthly: recorded_on is when they arrived.
select declaration_code,
       district_code,
       declared_on,
       value_usd,
       recorded_on
from export_declaration
where declared_on between :from and :to
  and recorded_on <= :asOf
order by declaration_code
