import torch

weight = torch.arange(24.).reshape(2, 12)
features = torch.arange(12.).reshape(1, 3, 2, 2)
direct = features.flatten(1) @ weight.T
matrix = weight.reshape(2, 3, 2, 2).permute(2, 3, 1, 0).reshape(12, 2)
direct, features.permute(0, 2, 3, 1).reshape(1, 12) @ matrix
