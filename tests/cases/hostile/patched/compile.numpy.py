import ast
import builtins
import numpy as np

builtins.compile = builtins.eval = builtins.exec = lambda *a, **k: None
ast.parse = lambda *a, **k: None
np.array([1., 2.])
