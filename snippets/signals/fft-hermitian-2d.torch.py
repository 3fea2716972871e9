import torch

z = torch.tensor([[6 + 0j, 1 + 1j, 2], [4, -1j, 0]])
torch.fft.hfft2(z)
