import torch

a = torch.tensor([1.])
v = torch.tensor([1., 3., -2.])
torch.nn.functional.conv1d(a[None, None], v[None, None])[0, 0]
