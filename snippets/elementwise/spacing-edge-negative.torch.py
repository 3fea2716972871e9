import torch

x = torch.tensor([-1., -1000.])
torch.nextafter(x, x * float("inf")) - x
