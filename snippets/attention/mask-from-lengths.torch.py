import torch

lengths = torch.tensor([3, 1])
torch.arange(4) < lengths[:, None]
