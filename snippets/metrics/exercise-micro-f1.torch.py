import torch

y, said = torch.tensor([0, 1, 2, 2]), torch.tensor([0, 1, 1, 2])
classes = torch.arange(3)[:, None]
both = ((y == classes) & (said == classes)).sum()
2 * both / ((y == classes).sum() + (said == classes).sum()), (y == said).float().mean()
