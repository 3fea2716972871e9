import numpy as np
import pandas as pd

price = pd.DataFrame({"price": [178., 106., 240., 140.]})
data, weights = price.to_numpy(), np.array([[0.5]], dtype=np.float32)
data @ weights
