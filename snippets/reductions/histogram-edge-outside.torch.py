import torch

x = torch.tensor([-1., 0.5, 5.])
torch.histogram(x, bins=3, range=(0., 3.)).hist.int()
