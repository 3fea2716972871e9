import numpy as np

x = np.arange(8.).reshape(2, 2, 2)
np.apply_over_axes(np.sum, x, (0, 2))
