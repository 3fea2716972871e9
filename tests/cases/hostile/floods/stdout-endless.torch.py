import torch

while True:
    print("x" * 1000)
torch.tensor([1., 2.])
