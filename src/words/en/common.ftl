### Words that all messages need.

day = { $iso }
list = { $first }, { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

did-you-mean = did you mean `{ $text }`?
finding-article = {" "}({ $source })
finding-promise = {" – "}{ $promise } ({ $source })
