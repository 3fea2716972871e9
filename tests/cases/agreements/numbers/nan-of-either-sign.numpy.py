import numpy as np

-np.array([np.nan, 1.])
