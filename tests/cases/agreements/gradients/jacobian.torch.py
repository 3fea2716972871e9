import torch

a = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
torch.func.jacrev(lambda x: a @ x)(torch.ones(3))
