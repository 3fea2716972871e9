import numpy as np

x = np.arange(9.).reshape(3, 3)
x[np.triu_indices_from(x, k=1)]
