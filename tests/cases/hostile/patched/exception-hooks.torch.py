import sys
import traceback
import torch

sys.excepthook = sys.displayhook = lambda *a: None
traceback.format_exception = traceback.extract_tb = lambda *a, **k: []
raise ValueError("all the same")
torch.tensor([1., 2.])
