import numpy as np

text = """
--8<-- "/etc/passwd"
;--8<-- "/etc/passwd"
"""
np.array([1., 2.])
