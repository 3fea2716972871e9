import torch

{x.item() for x in torch.tensor([0.1, 1e-5])}
