import numpy as np
import torch

data = np.random.default_rng(0).random((10_000, 2), dtype=np.float32)
x, y = torch.tensor(data).unbind(dim=1)
4 * torch.count_nonzero(x ** 2 + y ** 2 < 1) / 10_000
