import torch

x = torch.tensor([-2., -1., 1., 2.])
torch.nn.functional.gelu(x)
