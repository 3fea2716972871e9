import numpy as np

x = np.array([[1.0, 2.0]])
np.repeat(x[:, None], 3, axis=1)
