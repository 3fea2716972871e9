import numpy as np

x = np.arange(8.).reshape(4, 2)
np.vsplit(x, 2)
