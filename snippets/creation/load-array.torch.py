import torch

x = torch.tensor([1.0, 2.0])
y = torch.tensor([3.0, 4.0, 5.0])
torch.save({"x": x, "y": y}, "xy.pt")
torch.load("xy.pt")
