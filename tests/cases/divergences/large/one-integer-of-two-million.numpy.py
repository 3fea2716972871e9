import numpy as np

x = np.zeros(2_000_000, np.int32)
np.array(x)
