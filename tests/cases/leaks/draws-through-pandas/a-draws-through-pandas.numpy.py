import pandas as pd
import numpy as np

pd.Series(range(10)).sample(3)
np.array([1., 2.])
