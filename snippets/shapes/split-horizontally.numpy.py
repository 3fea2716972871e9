import numpy as np

x = np.arange(8.).reshape(2, 4)
np.hsplit(x, 2)
