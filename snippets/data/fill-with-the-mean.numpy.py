import pandas as pd

rooms = pd.Series([None, 2, 5, 2])
filled = rooms.fillna(rooms.mean())
filled.to_numpy(dtype="float32")
