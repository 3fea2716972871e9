import torch

z = torch.tensor([[[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]])
y = torch.eye(3)[[0, 1, 2, 0]][None]
p = z.softmax(dim=2)
classes = 1 - ((p * y).sum(dim=1) + 1) / ((p + y).sum(dim=1) / 2 + 1)
weights = 1 / y.sum(dim=(0, 1)) ** 2
classes.mean(dim=1), (classes * weights / weights.mean()).mean()
