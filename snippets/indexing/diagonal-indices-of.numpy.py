import numpy as np

x = np.arange(9.).reshape(3, 3)
np.diag_indices_from(x)
