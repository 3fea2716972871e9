import numpy as np

x = np.arange(6.).reshape(1, 2, 3)
np.rollaxis(x, 2)
