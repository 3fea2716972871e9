import pandas as pd

roof = pd.Series(["tile", None, "slate", None])
columns = pd.get_dummies(roof, dummy_na=True)
columns.to_numpy()
