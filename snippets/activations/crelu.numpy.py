import numpy as np

x = np.array([[-1.0, 2.0, 0.0]])
np.maximum(np.concatenate([x, -x], axis=-1), 0)
