import jax.numpy as jnp

c = jnp.array([0.25, 0.75])
a_given_c = jnp.array([[0.9, 0.1], [0.2, 0.8]])
b_given_c = jnp.array([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
joint = jnp.einsum("c,ca,cb->ab", c, a_given_c, b_given_c)
a, b = joint.sum(axis=1, keepdims=True), joint.sum(axis=0, keepdims=True)
joint, a * b
