import torch

x = torch.tensor([1.0, 2.0, 4.0, 7.0, 0.0])
z = torch.fft.rfft(x)
z.real, z.imag, torch.fft.irfft(z, n=5)
