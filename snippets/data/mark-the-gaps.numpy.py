import pandas as pd

rooms = pd.Series([None, 2, 5, 2])
inputs = pd.DataFrame({"rooms": rooms.fillna(0), "gap": rooms.isna()})
inputs.to_numpy(dtype="float32")
