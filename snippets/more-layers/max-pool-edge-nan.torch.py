import torch
import torch.nn.functional as F

x = torch.tensor([[torch.nan, 3.0, 9.0, torch.nan, torch.nan, torch.nan]])
F.max_pool1d(x, kernel_size=2)[0]
