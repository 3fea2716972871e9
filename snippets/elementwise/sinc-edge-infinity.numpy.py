import numpy as np

x = np.array(np.inf)
np.sinc(x)
