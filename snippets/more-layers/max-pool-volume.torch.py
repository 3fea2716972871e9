import torch
import torch.nn.functional as F

x = torch.arange(16.0).reshape(1, 1, 4, 2, 2)
F.max_pool3d(x, kernel_size=2).flatten()
