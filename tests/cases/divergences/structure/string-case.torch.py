import torch

str(torch.tensor(1.).dtype).removeprefix("torch.").title()
