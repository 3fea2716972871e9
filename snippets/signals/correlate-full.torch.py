import torch
import torch.nn.functional as F

a = torch.tensor([1.0, 2.0, 4.0, 7.0])
v = torch.tensor([1.0, 3.0, -2.0])
F.conv1d(a[None, None], v[None, None], padding=len(v) - 1)[0, 0]
