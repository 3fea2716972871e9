import pandas as pd

table = pd.DataFrame({"rooms": [None, 2, 5, 2], "price": [178, 106, 240, 140]})
table.to_numpy(dtype="float32")
