import torch

torch.nn.functional.batch_norm(torch.tensor([[-2.], [2.]]), None, None, training=True)
