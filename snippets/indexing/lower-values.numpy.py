import numpy as np

x = np.arange(9.).reshape(3, 3)
x[np.tril_indices_from(x)]
