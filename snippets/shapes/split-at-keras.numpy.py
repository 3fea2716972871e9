import numpy as np

x = np.arange(10.).reshape(2, 5)
np.split(x, (1, 4), axis=1)
