-- Products by the day they joined a value chain of national products.
select product_code,
       district_code,
       joined_on,
       recorded_on
from value_chain_product
where joined_on between :from and :to
  and recorded_on <= :asOf
order by product_code
