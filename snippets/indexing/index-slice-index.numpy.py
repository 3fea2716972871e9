import numpy as np

x = np.arange(24).reshape(2, 3, 4)
x[1, :, [0, 1]]
