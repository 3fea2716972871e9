import torch

torch.tensor(float("nan")) * torch.tensor(False)
