import numpy as np

x = np.arange(4096.) / 4096
np.std(x)
