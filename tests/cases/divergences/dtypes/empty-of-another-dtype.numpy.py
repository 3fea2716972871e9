import numpy as np

np.array([], dtype=np.int32)
