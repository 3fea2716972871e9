import torch

{(0, 1): torch.tensor(1.)}
