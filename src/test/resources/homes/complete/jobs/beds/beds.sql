SELECT district, counted_on, beds
FROM hospital
WHERE counted_on BETWEEN :from AND :to
