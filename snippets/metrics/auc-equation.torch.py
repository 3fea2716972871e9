import torch

fpr = torch.tensor([0.0, 0.0, 0.5, 1.0, 1.0])  # the threshold falls
tpr = torch.tensor([0.0, 0.5, 0.5, 0.5, 1.0])
negative, positive = torch.tensor([0.6, 0.3]), torch.tensor([0.9, 0.2])
torch.trapezoid(tpr, fpr), (positive[:, None] > negative).float().mean()
