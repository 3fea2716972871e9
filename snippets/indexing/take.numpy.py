import numpy as np

x = np.arange(12.).reshape(3, 4)
i = np.array([3, 0])
np.take(x, i, axis=1)
