import numpy as np

x = np.array([-1.0, 2.0, -2.0, -1.0])
np.linalg.norm(x.reshape(2, 2), ord=3, axis=1)
