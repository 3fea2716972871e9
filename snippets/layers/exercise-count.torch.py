import torch

model = torch.nn.Sequential(torch.nn.Embedding(1000, 16), torch.nn.Linear(16, 4))
sum(p.numel() for p in model.parameters())
