import numpy as np

np.asfortranarray(np.arange(6, dtype=">f8").reshape(2, 3))[:, ::-1]
