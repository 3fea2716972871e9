import torch

torch.nn.Identity().train() is not None
