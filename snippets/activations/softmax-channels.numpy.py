import numpy as np

x = np.arange(12.0).reshape(1, 3, 2, 2)
e = np.exp(x - x.max(axis=1, keepdims=True))
(e / e.sum(axis=1, keepdims=True))[0, :, 1, 0]
