import torch

z = torch.tensor([[[4 + 0j, 2j], [8, 0]], [[0, 2], [4j, 4]]])
torch.fft.ifftn(z, dim=(0, 2))
