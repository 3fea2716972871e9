import numpy as np

{np.int64(1): 2, np.int64(2): 3}
