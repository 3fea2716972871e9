import pandas as pd

rooms = pd.Series([None, 2, 5, 2])
x = rooms.to_numpy(dtype="float32")
rooms.mean(), x.mean()
