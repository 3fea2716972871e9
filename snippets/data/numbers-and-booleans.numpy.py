import numpy as np
import pandas as pd

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
})
inputs = pd.get_dummies(table, dummy_na=True)
np.isnan(inputs.to_numpy())
