import torch

x = torch.tensor([1., 2., 3.])
torch.nn.functional.pad(x, (0, 2))
