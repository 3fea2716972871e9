import pandas as pd

price = pd.Series([178, 106, 240, 140])
x = price.to_numpy(dtype="float32", copy=True)
x[0] = 0
price.tolist(), x
