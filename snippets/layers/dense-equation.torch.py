import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0])
W = torch.tensor([[1.0, 0.5, 2.0], [0.0, -1.0, 1.0]])
b = torch.tensor([0.1, 0.2, 0.3])
by_hand = [sum(x[i] * W[i, j] for i in range(2)) + b[j] for j in range(3)]
F.linear(x, W.T, b), torch.stack(by_hand)
