import torch

x = torch.tensor([1.0, 2.0, 3.0])
x.data_ptr() == torch.clone(x).data_ptr()
