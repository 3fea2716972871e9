import numpy as np

x = np.arange(9.).reshape(3, 3)
np.tril(x, -1), np.triu(x, 1)
