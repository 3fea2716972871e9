import torch

z = torch.tensor([[8 + 0j, 2 + 2j], [-4 + 0j, 2 - 2j]])
torch.fft.ifft2(z)
