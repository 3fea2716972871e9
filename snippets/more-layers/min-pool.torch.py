import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 3.0, 2.0, 5.0, -4.0, 6.0]])
-F.max_pool1d(-x, kernel_size=2)[0]
