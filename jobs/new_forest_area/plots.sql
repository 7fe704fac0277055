-- Plots by the day they were planted, in hectares.
select plot_code,
       district_code,
       planted_on,
       area_ha,
       recorded_on
from planting_plot
where planted_on between :from and :to
  and recorded_on <= :asOf
order by plot_code
