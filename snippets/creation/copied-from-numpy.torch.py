import numpy as np
import torch

a = np.array([1, 2, 3], dtype=np.float32)
x = torch.tensor(a)
a[0] = 9
x
