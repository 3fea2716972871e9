import torch

x = torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]])
torch.nn.ZeroPad2d((2, 0, 1, 0))(x).squeeze()  # left, right, top, bottom
