import numpy as np
import pandas as pd

price = pd.Series([178, 106, 240, 140])
np.asarray(price.to_numpy())
