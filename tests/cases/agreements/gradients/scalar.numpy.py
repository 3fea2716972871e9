import numpy as np

4 * np.arange(4.)
