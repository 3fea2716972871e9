import torch

x = torch.arange(16.0)
z = torch.stft(x, 8, 4, window=torch.hann_window(8), center=False, return_complex=True).T
z.real, z.imag
