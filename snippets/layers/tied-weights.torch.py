import torch

table = torch.nn.Embedding.from_pretrained(torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]))
torch.nn.functional.linear(torch.tensor([[2.0, 3.0]]), table.weight)
