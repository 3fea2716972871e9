import numpy as np

x = np.arange(16.0).reshape(2, 2, 2, 2)
axes = (0, 2, 3)
(x - x.mean(axes, keepdims=True)) / np.sqrt(x.var(axes, keepdims=True) + 1e-3)
