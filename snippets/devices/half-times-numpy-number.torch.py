import numpy as np
import torch

x = torch.tensor([1.0, 2.0], dtype=torch.float16)
x * np.float64(2.5)
