import numpy as np

x = np.sin(np.arange(10_000.))
np.var(x)
