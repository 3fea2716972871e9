import torch

z = torch.tensor([[[8 + 0j, 4], [-4, 0]], [[0, 2j], [4, 2]]])
torch.fft.irfftn(z, s=(2, 2, 2))
