import torch

y = torch.eye(3)[[0, 1, 2, 2]]
p = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.5, 0.3], [0.1, 0.7, 0.2], [0.3, 0.1, 0.6]])
said = torch.eye(3)[p.argmax(dim=1)]
f1 = 2 * (y * said).sum(dim=0) / (y + said).sum(dim=0)
f1.mean()
