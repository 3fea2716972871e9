import pandas as pd

roof = pd.Series(["slate", "tile", "slate"])
roof.to_numpy()
