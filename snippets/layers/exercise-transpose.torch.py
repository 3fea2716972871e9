import torch
import torch.nn.functional as F

weight, bias = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), torch.tensor([0.0, 1.0, 2.0])
F.linear(torch.tensor([[1.0, -1.0]]), weight, bias)
