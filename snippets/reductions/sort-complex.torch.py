import torch

x = torch.tensor([2. + 1.j, 1. + 5.j, 1. - 5.j])
i = torch.argsort(x.imag)
x[i][torch.argsort(x.real[i], stable=True)]
