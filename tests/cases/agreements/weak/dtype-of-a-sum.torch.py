import torch

(torch.ones(2) + 1).dtype
