import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 9.0, 8.0]])
F.max_pool2d(x[None, None], 2).squeeze()
