import torch

x = torch.tensor([-2., 0., 1., 2.])
torch.nn.functional.gelu(x)
