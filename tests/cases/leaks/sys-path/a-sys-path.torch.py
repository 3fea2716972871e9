import sys
import torch

sys.path.insert(0, "/nowhere")
torch.tensor([1., 2.])
