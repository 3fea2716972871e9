import numpy as np
import pandas as pd

price = pd.DataFrame({"price": [178.0, 106.0, 240.0, 140.0]})
data, weights = price.to_numpy(), np.array([[0.5]], dtype=np.float32)
data @ weights
