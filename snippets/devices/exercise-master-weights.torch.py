import torch

master = torch.ones(())
for _ in range(100):
    master = master - 1e-4
master.half()
