import torch

table = torch.nn.Embedding.from_pretrained(torch.ones(3, 2))
table(torch.tensor([5]))
