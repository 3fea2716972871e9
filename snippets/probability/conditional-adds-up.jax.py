import jax.numpy as jnp

joint = jnp.array([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
conditional = joint / joint.sum(axis=1, keepdims=True)
conditional.sum(axis=1), jnp.ones(2)
