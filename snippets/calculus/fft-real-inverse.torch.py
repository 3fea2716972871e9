import torch

z = torch.tensor([14. + 0j, -3. + 5j, -4. + 0j])
torch.fft.irfft(z)
