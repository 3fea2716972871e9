import numpy as np

lengths = np.array([3, 1])
np.arange(4) < lengths[:, None]
