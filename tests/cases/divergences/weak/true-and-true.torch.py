import torch

torch.tensor(True).int() + torch.tensor(True)
