import torch

above = torch.tensor([0.0, 0.0, 0.5, 1.0, 1.0])  # false positive rates, threshold falling
right = torch.tensor([0.0, 0.5, 0.5, 0.5, 1.0])  # true positive rates
negative, positive = torch.tensor([0.6, 0.3]), torch.tensor([0.9, 0.2])
torch.trapezoid(right, above), (positive[:, None] > negative).float().mean()
