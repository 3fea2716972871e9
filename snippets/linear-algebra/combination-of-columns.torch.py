import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
X = torch.tensor([[2., -1., 3.], [0., 1., -2.], [4., 4., 1.]])
left = [torch.mv(A, x) for x in X]
right = [x[0] * A[:, 0] + x[1] * A[:, 1] + x[2] * A[:, 2] for x in X]
torch.stack(left), torch.stack(right)
