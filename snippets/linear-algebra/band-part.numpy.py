import numpy as np

x = np.arange(1, 17).reshape(4, 4)
np.triu(np.tril(x, 1), -2)
