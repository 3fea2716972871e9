import numpy as np

x = np.array([-1, -7])
np.bitwise_count(x)
