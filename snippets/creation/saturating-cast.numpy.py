import numpy as np

x = np.array([-5., 100., 300.])
x.clip(0, 255).astype(np.uint8)
