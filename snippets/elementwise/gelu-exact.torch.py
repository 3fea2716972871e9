import torch

x = torch.tensor([-1., 0.5, 1., 2.])
torch.nn.functional.gelu(x, approximate="none")
