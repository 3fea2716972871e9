import torch

table = torch.tensor([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
layer = torch.nn.Embedding.from_pretrained(table)
layer(torch.tensor([2, 0, 2]))
