import numpy as np

x = np.array([np.nan, 2., 4.])
np.logaddexp.accumulate(x)
