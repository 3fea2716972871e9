import torch

z = torch.tensor([[[6 + 0j, 2], [4, -1]], [[1j, 0], [2, 3]]])
torch.fft.hfftn(z)
