import torch

y, p = torch.tensor([1.0, 2.0, 3.0, 5.0]), torch.tensor([1.0, 2.5, 3.0, 4.0])
1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum()
