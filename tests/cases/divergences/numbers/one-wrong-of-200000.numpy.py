import numpy as np

np.sin(np.arange(200_000.))
