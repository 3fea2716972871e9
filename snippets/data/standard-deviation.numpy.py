import pandas as pd

price = pd.Series([178, 106, 240, 140])
x = price.to_numpy(dtype="float32")
price.std(), x.std()
