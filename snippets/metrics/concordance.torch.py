import torch

y, p = torch.tensor([0.0, 1.0, 3.0]), torch.tensor([1.0, 2.0, 5.0])
covariance = ((y - y.mean()) * (p - p.mean())).mean()
total = y.var(correction=0) + p.var(correction=0) + (y.mean() - p.mean()) ** 2
2 * covariance / total
