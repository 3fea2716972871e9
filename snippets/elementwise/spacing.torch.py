import torch

x = torch.tensor([1., 1000., 0.5])
torch.nextafter(x, torch.tensor(float("inf"))) - x
