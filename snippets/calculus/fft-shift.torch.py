import torch

f = torch.tensor([0., 1., 2., -2., -1.])
torch.fft.fftshift(f)
