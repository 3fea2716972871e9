import numpy as np

x = np.array([np.nan, np.inf, -np.inf])
x.astype(np.int32)
