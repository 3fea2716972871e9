import pandas as pd

price = pd.Series([178, 106, 240, 140])
price.to_numpy()
