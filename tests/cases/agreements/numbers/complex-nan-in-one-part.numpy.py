import numpy as np

np.array([complex(np.nan, 2.), complex(1., np.inf)])
