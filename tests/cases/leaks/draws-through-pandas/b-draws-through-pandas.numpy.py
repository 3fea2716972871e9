import pandas as pd

pd.Series(range(10)).sample(3).tolist()
