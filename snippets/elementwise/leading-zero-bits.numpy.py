import numpy as np

x = np.array([1, 255, -1], np.int32)
(x[:, None] >> np.arange(32) == 0).sum(1)
