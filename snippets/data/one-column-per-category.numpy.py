import pandas as pd

roof = pd.Series(["slate", None, "tile", None])
columns = pd.get_dummies(roof, dummy_na=True)
columns.to_numpy()
