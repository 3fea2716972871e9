import torch

conv = torch.arange(24.).reshape(3, 2, 2, 2)
dense = torch.arange(24.).reshape(2, 12)

kernel = conv.permute(2, 3, 1, 0)
matrix = dense.reshape(2, 3, 2, 2).permute(2, 3, 1, 0).reshape(12, 2)

conv_back = kernel.permute(3, 2, 0, 1)
dense_back = matrix.reshape(2, 2, 3, 2).permute(3, 2, 0, 1).reshape(2, 12)
torch.cat([conv.flatten(), dense.flatten()]), torch.cat([conv_back.flatten(), dense_back.flatten()])
