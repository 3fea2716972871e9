import jax.numpy as jnp

a = jnp.array([0.25, 0.75])
b_given_a = jnp.array([[0.9, 0.1], [0.2, 0.8]])
c_given_b = jnp.array([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
joint = jnp.einsum("a,ab,bc->abc", a, b_given_a, c_given_b)
p_ab, p_bc = jnp.sum(joint, axis=2), jnp.sum(joint, axis=0)
p_a, p_b = jnp.sum(p_ab, axis=1), jnp.sum(p_ab, axis=0)
joint, jnp.einsum("a,ab,bc->abc", p_a, p_ab / p_a[:, None], p_bc / p_b[:, None])
