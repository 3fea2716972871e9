import numpy as np

x = np.array([-1., -1000.])
np.spacing(x.astype(np.float32))
