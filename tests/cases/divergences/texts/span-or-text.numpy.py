import numpy as np

np.timedelta64(1, 'D')
