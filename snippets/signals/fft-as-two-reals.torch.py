import torch

re, im = torch.tensor([1.0, 2.0, 4.0, 7.0]), torch.tensor([0.0, 1.0, 0.0, -1.0])
z = torch.fft.fft(torch.complex(re, im))
z.real, z.imag
