import numpy as np

a = np.array([0.25, 0.75])
b_given_a = np.array([[0.9, 0.1], [0.2, 0.8]])
c_given_b = np.array([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
joint = np.einsum("a,ab,bc->abc", a, b_given_a, c_given_b)
p_ab, p_bc = np.sum(joint, axis=2), np.sum(joint, axis=0)
p_a, p_b = np.sum(p_ab, axis=1), np.sum(p_ab, axis=0)
joint, np.einsum("a,ab,bc->abc", p_a, p_ab / p_a[:, None], p_bc / p_b[:, None])
