import torch

torch.tensor([-7, 7]) // 2, torch.tensor([-7, 7]) % 3
