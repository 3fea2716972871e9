import torch

x = torch.tensor([1 + 2j, 3 - 4j])
torch.imag(x)
