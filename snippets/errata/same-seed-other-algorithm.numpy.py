import numpy as np

pcg = np.random.Generator(np.random.PCG64(0)).standard_normal(3)
philox = np.random.Generator(np.random.Philox(0)).standard_normal(3)
pcg, philox
