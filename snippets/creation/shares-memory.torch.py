import torch

x = torch.tensor([1, 2, 3, 4, 5, 6])
y = x.reshape(2, 3)
x.data_ptr() == y.data_ptr()
