import torch
import torch.nn.functional as F

table = torch.tensor([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
F.embedding_bag(torch.tensor([[0, 1], [2, 2]]), table, mode="mean")
