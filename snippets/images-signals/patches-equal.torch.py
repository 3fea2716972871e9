import torch
import torch.nn.functional as F

x = torch.arange(16.0).reshape(1, 1, 4, 4)
F.unfold(x, kernel_size=2, stride=2)[0].T
