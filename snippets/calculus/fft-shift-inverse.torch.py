import torch

f = torch.tensor([-2., -1., 0., 1., 2.])
torch.fft.ifftshift(f)
