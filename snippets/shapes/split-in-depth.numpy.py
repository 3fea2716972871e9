import numpy as np

x = np.arange(8.).reshape(1, 2, 4)
np.dsplit(x, 2)
