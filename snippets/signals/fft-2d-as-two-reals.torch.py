import torch

x = torch.tensor([[1.0, 2.0], [4.0, 0.0]])
z = torch.fft.fft2(x)
back = torch.fft.ifft2(z)
z.real, z.imag, back.real
